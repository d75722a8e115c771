import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageTools } from '../src/lexicon/site/page-tools.ts'
import { normalize } from '../src/normalize.ts'

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`./clean/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)

const done = '一年来，各项工作取得成效。'

/** Fails where something of a report is cut. What a site sets at the head and the end of a page is cut there alone, so both are tried. */
function keeps(lines: string): void {
  for (const text of [
    lines,
    `年度工作总结\n${lines}\n${done}`,
    `年度工作总结\n${done}\n${lines}\n`,
    `${`${done}\n`.repeat(30)}${lines}\n${`${done}\n`.repeat(30)}`,
  ])
    expect(normalize(text, { id: 'a', path: 'a.txt' }).noise).toEqual([])
}

describe.each(['page-look-alikes.txt', 'site-look-alikes.txt', 'page-tool-look-alikes.txt'])('%s', (name) => {
  const lines = linesOf(name)
  it.each(lines)('keeps %s', keeps)
  it.each(lines.slice(1).map((line, i) => `${lines[i]}\n${line}`))('keeps the pair %j', keeps)
})

// Converters set the cells of a table one below the other.
describe('cells of a table', () => {
  const rows = linesOf('cell-look-alikes.txt').map((row) => row.split(' '))
  it.each(rows)('keeps the column %s %s %s', (...cells) => keeps(cells.join('\n')))
  it.each(rows)('keeps the rows of %s %s %s', (...cells) => {
    for (const size of [2, 3])
      for (let at = 0; at + size <= cells.length; at += 1) {
        keeps(cells.slice(at, at + size).join(' | '))
        keeps(cells.slice(at, at + size).join('\n'))
      }
  })

  const words = [...pageTools.words, ...(pageTools.beside ?? [])]
  it.each(words)('keeps %s in a column of such words', (word) => {
    const at = words.indexOf(word)
    keeps([...words, ...words].slice(at, at + 4).join('\n'))
  })
})
