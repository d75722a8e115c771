import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normalize } from '../src/normalize.ts'

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`./clean/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)

// What a site sets at the head and the end of a page is cut there alone, so each line is tried at both.
describe.each(['page-look-alikes.txt', 'site-look-alikes.txt', 'page-tool-look-alikes.txt'])('%s', (name) => {
  it.each(linesOf(name))('keeps %s', (line) => {
    for (const text of [
      line,
      `年度工作总结\n${line}\n一年来，各项工作取得成效。`,
      `年度工作总结\n一年来，各项工作取得成效。\n${line}\n`,
    ])
      expect(normalize(text, { id: 'a', path: 'a.txt' }).noise).toEqual([])
  })
})
