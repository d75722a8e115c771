import { createRequire } from 'node:module'
import { basename } from 'node:path'
import pangu from 'pangu'
import { normalize } from '../../packages/normalize/dist/index.js'
import { beginnings } from '../input.mjs'
import { floor } from './prepared.mjs'

const require = createRequire(import.meta.url)
const autocorrect = require('autocorrect-node')
const zhlint = require('zhlint')

/** Bytes to clean text with map, masks, noise and findings, beside what any tool must do and what peers do to a decoded text. */
export const stage = {
  name: 'normalize',
  floor: floor.name,
  works: [
    floor,
    {
      name: 'shuzhi normalize',
      run: ({ path, bytes }) => normalize(bytes, { id: basename(path), path }).text.length,
    },
    { name: 'autocorrect format', run: ({ text }) => autocorrect.format(text).length },
    { name: 'pangu', run: ({ text }) => pangu.spacingText(text).length },
    {
      name: 'zhlint',
      sample: beginnings(20_000, 5),
      run: ({ text }) => zhlint.run(text, options).result.length,
    },
  ],
}

const options = { rules: { preset: 'default' } }
