import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../src/index.ts'
import { doubledPunctuation } from '../src/rules/doubled-punctuation.ts'
import { rules } from '../src/rules/index.ts'
import type { Rule } from '../src/rules/rule.ts'
import { assertNormalization } from './laws.ts'
import { placesFor, runRule } from './run-rule.ts'

const run = (input: Uint8Array | string) => normalize(input, { id: 'a', path: 'a.txt' })

/** Pieces that the rules look at, so that random joins of them hit every rule and every pair of rules. */
const pieces = [
  ...[
    '##paidbegin##',
    '##',
    '$$',
    'paid',
    '来源：',
    '第3页',
    '— 3 —',
    '\r',
    '\n',
    '\r\n',
    '\u2028',
    ' ',
    '\u3000',
    '\t',
    '\u00a0',
  ],
  ...[
    '“',
    '”',
    '"',
    '*',
    '**',
    'X',
    'ＸＸ',
    '×',
    '某',
    '某某',
    '○',
    '〇',
    '□',
    '_',
    '…',
    'Ａ',
    '１',
    'a',
    '1',
    '.',
    '、',
    '，',
    '。',
  ],
  ...[
    '\0',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\ufffd',
    '😀',
    '\ud800',
    '\udc00',
    '党建',
    '次',
    '县',
    '一、',
    '会',
    '履',
    '(lǚ)',
    'lu\u0308\u030c',
    '\u1100\u1161',
    ',',
    ';',
    '：',
    '；',
    '2 0 2 1',
    '年',
    '月',
    '[2021]',
    '号',
    '党建工作 党建工作',
    '某局工作报告',
    '\n— 4 —\n某局工作报告\n',
    'https://example.com',
    '进'.repeat(200),
    '\n7\n',
    '\n8\n',
    '\n·9·\n',
    '来源：某某网\n',
    '&',
    'amp;',
    '&ldquo;',
    'quot;',
    '#8220;',
    '？',
    '＂',
    '=',
    ', ',
    '##paidend',
    '\n2022-01-05 来源：甲 编辑：乙\n',
  ],
]
const nasty = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

const settings = { seed: Number(process.env.SEED ?? 20240601), numRuns: Number(process.env.RUNS ?? 3000) }

describe(`normalize, seed ${settings.seed}, ${settings.numRuns} runs of each`, () => {
  it('keeps the laws on texts made of what the rules look at', () => {
    fc.assert(
      fc.property(nasty, (text) => assertNormalization(run, text)),
      settings,
    )
  })

  it('keeps the laws on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => assertNormalization(run, text)),
      settings,
    )
  })

  it('keeps the laws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => assertNormalization(run, bytes)),
      settings,
    )
  })

  it('keeps the laws on texts with broken bytes', () => {
    const broken = fc.tuple(nasty, fc.array(fc.nat(), { maxLength: 4 })).map(([text, places]) => {
      const bytes = new TextEncoder().encode(text)
      for (const place of places) if (bytes.length > 0) bytes[place % bytes.length]! ^= 0x80
      return bytes
    })
    fc.assert(
      fc.property(broken, (bytes) => assertNormalization(run, bytes)),
      settings,
    )
  })

  it('keeps the laws with any rules left out', () => {
    const switches = fc.record({
      blanks: fc.boolean(),
      'line-endings': fc.boolean(),
      'site-marks': fc.boolean(),
      'ascii-quotes': fc.boolean(),
      'noise-lines': fc.boolean(),
      composition: fc.boolean(),
      pinyin: fc.boolean(),
      'stray-blanks': fc.boolean(),
      'spaced-digits': fc.boolean(),
      'broken-words': fc.boolean(),
      'half-width-punctuation': fc.boolean(),
      'doubled-punctuation': fc.boolean(),
    })
    fc.assert(
      fc.property(nasty, switches, (text, rules) =>
        assertNormalization((input) => normalize(input, { id: 'a', path: 'a.txt', rules }), text),
      ),
      settings,
    )
  })
})

describe('the survey', () => {
  /** A rule must find all that it has to do at its places, and no more where only the second of a pair stands. */
  const misses = (rule: Rule, text: string): boolean => {
    const { edits, notes = [] } = runRule(rule, text)
    const all = rule.apply(
      text,
      placesFor({ ...rule, signs: rule.followedBy ? '\0-\uffff' : rule.signs }, text),
    )
    return JSON.stringify([edits, notes]) !== JSON.stringify([all.edits, all.notes ?? []])
  }

  it('misses no place where a rule has something to do', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 })), (text) => {
        expect(rules.filter((rule) => misses(rule, text)).map(({ code }) => code)).toEqual([])
      }),
      settings,
    )
  })

  it('sees a rule that the survey would keep from its work', () => {
    expect(misses(doubledPunctuation, '一，，二')).toBe(false)
    expect(misses({ ...doubledPunctuation, signs: '。' }, '一，，二')).toBe(true)
  })
})

describe('the check itself', () => {
  const sample = '完成１**项\r\n'

  it('passes what is sound', () => {
    expect(() => assertNormalization(run, sample)).not.toThrow()
  })

  it('sees a change outside the map', () => {
    expect(() => assertNormalization((input) => ({ ...run(input), text: '完成1**件\n' }), sample)).toThrow(
      'undo',
    )
  })

  it('sees a map that does not fit', () => {
    expect(() =>
      assertNormalization((input) => ({ ...run(input), map: { runs: [], cut: '' } }), sample),
    ).toThrow('map-fits-text')
  })

  it('sees a rule that never ends', () => {
    const growing = (input: Uint8Array | string) => (input === sample ? run(input) : run(`${input}。`))
    expect(() => assertNormalization(growing, sample)).toThrow('not idempotent')
  })

  it('sees a number that changes', () => {
    const changing = (input: Uint8Array | string) => ({
      ...run(input),
      text: '完成2**项\n',
      map: { runs: [2, 1, 1, 3, 2, 1], cut: '１\r\n' },
      masks: [],
      findings: [],
    })
    expect(() => assertNormalization(changing, sample)).toThrow('number')
  })

  it('sees a mask that comes and goes', () => {
    const forgetful = (input: Uint8Array | string) =>
      input === sample ? { ...run(input), masks: [], findings: [] } : run(input)
    expect(() => assertNormalization(forgetful, sample)).toThrow('masks')
  })
})
