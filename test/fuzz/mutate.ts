import fc from 'fast-check'

/** What reports and their carriers are made of: joined at random places, it leads into every reader and rule. */
const tokens = [
  ...[
    '一、',
    '（一）',
    '1.',
    '第一条 ',
    '一是',
    '①',
    '一方面，',
    '各位代表：',
    '目  录',
    '——2023年1月5日在会议上',
  ],
  ...[
    '**次',
    'XX名',
    '某某',
    '___',
    '……',
    '3—5次',
    '３．５万元',
    '百分之八十',
    '二十届三中全会',
    '2022年1—9月',
    '《》',
    '《《“',
  ],
  ...[
    '##paidbegin##',
    '##paidend##',
    '来源：',
    '第3页',
    '"',
    '”',
    '“',
    '（',
    '）',
    '\r',
    '\n',
    '\n\n',
    '\u3000',
    '\u00a0',
    '\u200b',
    '\u202e',
  ],
  ...[
    '# ',
    '- ',
    '> ',
    '```',
    '|a|b|\n|-|-|\n',
    '---\n',
    '<p>',
    '</div>',
    '<script>',
    '&#x',
    '&quot',
    '<!--',
    ']]>',
    '\u0301',
    '😀',
    '\ud800',
  ],
].map((token) => Buffer.from(token))
const bytes = [0x00, 0x0a, 0x1a, 0x80, 0xa1, 0xc0, 0xe4, 0xef, 0xf0, 0xfe, 0xff]
const places = ['a.txt', 'a.md', 'a.html', 'a.docx']

/** An input of a run: its bytes and the name that chooses its reader. */
export type Case = { bytes: Uint8Array; path: string }

type Step = { kind: number; at: number; length: number; pick: number; times: number }
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.nat(6),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(400),
  pick: fc.nat(9999),
  times: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.constant(300) },
  ),
})

/** One of the given texts, cut up, joined, repeated and broken: a fast-check arbitrary, so that a failure shrinks. */
export const mutated = (texts: readonly Uint8Array[]): fc.Arbitrary<Case> =>
  fc
    .tuple(fc.nat(texts.length - 1), fc.array(step, { maxLength: 12 }), fc.nat(11))
    .map(([start, steps, place]) => ({
      bytes: steps.reduce((input, one) => apply(input, one, texts), texts[start]!),
      path: places[place] ?? 'a.txt',
    }))

const longest = 60_000

function apply(
  input: Uint8Array,
  { kind, at, length, pick, times }: Step,
  texts: readonly Uint8Array[],
): Uint8Array {
  const start = Math.floor(at * input.length)
  const piece = input.subarray(start, start + length)
  const cut = (end: number, insert: Uint8Array) =>
    Buffer.concat([input.subarray(0, start), insert, input.subarray(end)]).subarray(0, longest)
  const repeated = (unit: Uint8Array) => Buffer.concat(Array.from({ length: times }, () => unit))
  switch (kind) {
    case 0:
      return cut(start, repeated(tokens[pick % tokens.length]!))
    case 1:
      return cut(start + piece.length, new Uint8Array())
    case 2:
      return cut(start, repeated(piece))
    case 3:
      return cut(start + 1, Uint8Array.of(bytes[pick % bytes.length]!))
    case 4:
      return cut(start, texts[pick % texts.length]!.subarray(length))
    case 5:
      return cut(
        start + piece.length,
        Buffer.from(piece.map((byte, i) => (i % 7 === pick % 7 ? byte ^ 0x20 : byte))),
      )
    default:
      return input.subarray(0, start)
  }
}
