import { tmpdir } from 'node:os'
import { PassThrough, Readable } from 'node:stream'
import { expect, it } from 'vitest'
import type { GivenOptions } from '../src/command-line/options.ts'
import { widthOf } from '../src/display-width.ts'
import { createIo } from '../src/io.ts'
import { createProgress } from '../src/progress.ts'

/** All that a run of four reports shows on standard error, a terminal of 60 columns or none. */
function shown(isTTY: boolean, options: GivenOptions = {}): string {
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 60 })
  const streams = { stdin: Readable.from([]), stdout: new PassThrough(), stderr }
  const io = createIo(streams, { cwd: tmpdir(), env: {} })
  const progress = createProgress({ io, language: 'en', options }, 4)
  for (const at of [1, 2, 3, 4]) progress.next(`一个很长很长很长很长很长很长的文件名${at}.txt`)
  progress.end()
  return String(stderr.read() ?? '')
}

it('shows a bar, the count, the rate and the time left, in the columns that there are, and wipes it away', () => {
  const lines = shown(true).split('\r\u001B[K')
  expect(lines[1]).toMatch(/^\[#{5}-{15}\] {2}1\/4 {2}\d+\/s {2}0:00 left {2}一个/)
  expect(lines.at(-2)).toMatch(/^\[#{20}\] {2}4\/4 /)
  expect(lines.at(-1)).toBe('')
  for (const line of lines) expect(widthOf(line)).toBeLessThan(60)
})

it('shows nothing where there is no terminal, or quiet is asked for', () => {
  expect(shown(false)).toBe('')
  expect(shown(true, { quiet: true })).toBe('')
})
