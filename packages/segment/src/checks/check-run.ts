import { type Finding, finding, type Ordinal } from '@shuzhi/document'
import { markerKinds } from '../lexicon/marker-kinds/index.ts'
import { bits, classOf, holdsSpace } from '../lines/characters.ts'
import { type Numbered, numberSpan } from './numbered.ts'
import { withoutSpace, written } from './written.ts'

/** Reports where a run does not count on from `expected`; a new 1 after two or more begins another run. */
export function checkRun(run: readonly Numbered[], begins: number, findings: Finding[]): void {
  const first = run[0]!.ordinal
  let expected = begins
  for (const numbered of run) {
    const { ordinal } = numbered
    const { value } = ordinal
    if (value !== expected) {
      const code = codeOf(value, expected)
      const data: Finding['data'] = { expected: written(ordinal, expected), actual: asWritten(ordinal) }
      if (code === 'numbering-restart') data.last = written(ordinal, expected - 1)
      findings.push(finding(code, numberSpan(numbered), data))
    }
    if (
      first.style === ordinal.style &&
      !isSetAlike(first, ordinal) &&
      !isMarkOptional(first, ordinal) &&
      written(first, value) !== written(ordinal)
    )
      findings.push(
        finding('numbering-mixed', numberSpan(numbered), {
          expected: written(first, value),
          actual: asWritten(ordinal),
        }),
      )
    expected = value + 1
  }
}

const asWritten = ({ raw }: Ordinal): string => withoutSpace(raw)

/** Whether two markers of a style plainly have the same marks around numbers of the same hand; what is not plain is written out and compared. */
function isSetAlike({ raw: first }: Ordinal, { raw }: Ordinal): boolean {
  const last = raw.length - 1
  return (
    last > 0 &&
    raw.charCodeAt(last) === first.charCodeAt(first.length - 1) &&
    (raw.charCodeAt(0) === first.charCodeAt(0) || (isNumeral(raw) && isNumeral(first))) &&
    !holdsSpace(raw)
  )
}

/** Kinds whose words may do without a mark where 是 follows them. */
const unmarked: ReadonlySet<string> = new Set(
  markerKinds.filter((kind) => kind.closeOptional).map((kind) => kind.style),
)

/** Whether one of two counting words needs no mark, and the other has one: `首先是…；其次，…`. */
const isMarkOptional = ({ style, raw: first }: Ordinal, { raw }: Ordinal): boolean =>
  unmarked.has(style) && /[，、：,:]$/.test(first) !== /[，、：,:]$/.test(raw)

const isNumeral = (raw: string): boolean => (classOf(raw.charCodeAt(0)) & bits.numeral) !== 0

function codeOf(
  value: number,
  expected: number,
): 'numbering-gap' | 'numbering-restart' | 'numbering-duplicate' | 'numbering-backward' {
  if (value > expected) return 'numbering-gap'
  if (value === 1 && expected > 2) return 'numbering-restart'
  return value === expected - 1 ? 'numbering-duplicate' : 'numbering-backward'
}
