import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exportFormats, reporterNames } from '../src/command-line/choices.ts'
import { exporters } from '../src/exporters/index.ts'
import * as shuzhi from '../src/index.ts'
import { reporters } from '../src/reporters/index.ts'

it('makes these names public, and no others', () => {
  expect(Object.keys(shuzhi).sort()).toEqual([
    'createProcessor',
    'defineConfig',
    'processSource',
    'toChunks',
    'toStandoff',
  ])
})

it('offers every exporter and reporter that there is', () => {
  expect(Object.keys(exporters)).toEqual([...exportFormats])
  expect(Object.keys(reporters)).toEqual([...reporterNames])
})

it('names the program that the package installs', () => {
  const { bin } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(bin).toEqual({ shuzhi: './dist/command/main.js' })
})
