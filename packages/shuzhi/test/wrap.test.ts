import fc from 'fast-check'
import { expect, it } from 'vitest'
import { helpOf } from '../src/command-line/help.ts'
import { commands, isCommandName } from '../src/commands/index.ts'
import { widthOf } from '../src/display-width.ts'
import { wrap } from '../src/wrap.ts'

it.each([
  ['the numbering skips: one expected', 12, ['the', 'numbering', 'skips: one', 'expected']],
  ['序号不连续，应为二', 8, ['序号不连', '续，应为', '二']],
  // A mark does not begin a line: it stays where it is, over the edge.
  ['序号不连，应为二', 8, ['序号不连，', '应为二']],
  ['short', undefined, ['short']],
])('wraps “%s” to %s columns', (line, columns, lines) => {
  expect(wrap(line, columns)).toEqual(lines)
})

it('loses nothing but blanks, and goes over the edge by a mark at most', () => {
  const pieces = fc.array(fc.constantFrom('汉', '字', '报，', '告。', 'word ', 'a '), { maxLength: 60 })
  fc.assert(
    fc.property(pieces, fc.integer({ min: 8, max: 40 }), (parts, columns) => {
      const line = parts.join('')
      const lines = wrap(line, columns)
      expect(lines.join('').replace(/ /g, '')).toBe(line.replace(/ /g, ''))
      for (const one of lines) expect(widthOf(one.trim())).toBeLessThanOrEqual(columns + 2)
    }),
    { seed: 7 },
  )
})

it.each(['zh', 'en'] as const)('fits all help into 80 columns (%s)', (language) => {
  for (const command of [undefined, ...Object.keys(commands).filter(isCommandName)])
    for (const line of helpOf(command, language, 80).split('\n'))
      expect(widthOf(line.replace(/[，。；、）]$/, '')), line).toBeLessThanOrEqual(80)
})
