import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { performancePage } from '../scripts/performance-page.mjs'

const read = (path: string) => readFileSync(new URL(`../docs/${path}`, import.meta.url), 'utf8')
const figures = (name: string): object => JSON.parse(read(`measurements/${name}.json`))

it('is the committed page; `node scripts/write-performance-page.mjs` writes it', () => {
  expect(read('performance.md')).toBe(performancePage(figures('bench'), figures('many')))
})

describe('the page', () => {
  const bench = figures('bench')
  const many = figures('many')
  const under = (load: number | undefined) => {
    const machine = {
      date: '2026-01-02',
      cpu: 'one',
      cores: 1,
      load,
      memory: 1,
      system: 's',
      node: 'v',
      peers: {},
    }
    return performancePage({ ...bench, machine }, { ...many, machine })
  }

  it('takes the number of reports from what was measured, in the text and in the command', () => {
    const page = performancePage(bench, { ...many, reports: 12_345 })
    expect(page.match(/12345/g)).toHaveLength(2)
  })

  it.each([
    [0.4, 0],
    [1, 0],
    [1.1, 2],
    [undefined, 2],
  ])(
    'warns at both measurements where the machine was busy, or may have been (load %s)',
    (load, warnings) => {
      expect(under(load).match(/^\*\*Warning/gm) ?? []).toHaveLength(warnings)
    },
  )

  it('says by which time growth is measured, and how time grows', () => {
    const growth = (clock: string | undefined, speeds: number[]) => {
      const results = speeds.map((median, at) => ({
        stage: 'segment',
        input: `growth, ${4 ** at} MB`,
        bytes: 1e6 * 4 ** at,
        clock,
        floor: 'floor',
        rows: [{ name: 'shuzhi segment', median, least: median, most: median }],
      }))
      const page = performancePage({ ...bench, results }, many)
      return page.split('## Growth')[1]?.split('\n## ')[0] ?? ''
    }
    expect(growth('cpu', [6, 6, 6])).toMatch(/CPU time.*\| segment \| 6\.0 \| 6\.0 \| 6\.0 \| 1\.00 \|/s)
    expect(growth(undefined, [6, 1.5])).toMatch(/wall time.*\| segment \| 6\.0 \| 1\.5 \| 2\.00 \|/s)
  })
})
