import { basename } from 'node:path'
import { extract } from '../../packages/extract/dist/index.js'
import { normalize } from '../../packages/normalize/dist/index.js'
import { segment } from '../../packages/segment/dist/index.js'
import { floor } from './prepared.mjs'

/** Bytes to facts, all in one. */
export const stage = {
  name: 'chain',
  floor: floor.name,
  growth: [1, 4, 16, 64],
  works: [
    floor,
    {
      name: 'shuzhi, to facts',
      run: ({ path, bytes }) => extract(segment(normalize(bytes, { id: basename(path), path }))).facts.length,
    },
  ],
}
