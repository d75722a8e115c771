import { createLocator, type Extracted, type Fact, type Role, type Span } from '@shuzhi/document'
import { type Block, blocksOf } from './blocks.ts'
import { oneLine } from './one-line.ts'

/** A fact as a row of a table. Lines and columns count from 1, offsets from 0, in UTF-16 code units of the raw source. */
export type FactRow = {
  document: string
  path: string
  type: Fact['type']
  /** As it is written: `**余万元`. */
  text: string
  /** A quantity's number in `unit`; null where it is blank or no one number, and for other facts. */
  value: number | null
  /** The upper end of a range. */
  upper: number | null
  masked: boolean
  bound: string
  unit: string
  action: string
  object: string
  /** A date in ISO 8601. */
  date: string
  /** The headings above, from the outermost, with ` > ` between. */
  headings: string
  section: string
  role: Role
  point: string
  sentence: string
  line: number
  column: number
  start: number
  end: number
  rule: string
}

/** All facts of a document as rows, in the order of the text. */
export function factRowsOf(document: Extracted): FactRow[] {
  const { text } = document
  const locator = createLocator(document)
  const blocks = blocksOf(document)
  let at = 0
  return document.facts.map((fact): FactRow => {
    while (at + 1 < blocks.length && blocks[at]!.span[1] <= fact.span[0]) at += 1
    const block = blocks[at]
    const { start, end } = locator.locate(fact.span)
    return {
      document: document.id,
      path: document.source.path,
      type: fact.type,
      text: oneLine(text, fact.span),
      ...valuesOf(fact, text),
      headings: block?.headings.join(' > ') ?? '',
      section: block?.section ?? '',
      role: block?.role ?? 'other',
      point: block?.point ?? '',
      sentence: oneLine(text, sentenceAround(block, fact.span)),
      line: start.line,
      column: start.column,
      start: start.offset ?? 0,
      end: end.offset ?? 0,
      rule: fact.rule,
    }
  })
}

type Values = Pick<FactRow, 'value' | 'upper' | 'masked' | 'bound' | 'unit' | 'action' | 'object' | 'date'>

const none: Values = {
  value: null,
  upper: null,
  masked: false,
  bound: '',
  unit: '',
  action: '',
  object: '',
  date: '',
}

function valuesOf(fact: Fact, text: string): Values {
  if (fact.type === 'date') return { ...none, masked: fact.masked, date: fact.value ?? '' }
  if (fact.type !== 'quantity') return none
  const { value, upper = null, masked, bound, unit, action, object } = fact
  return {
    value,
    upper,
    masked,
    bound,
    unit,
    action: action ? oneLine(text, action.span) : '',
    object: object ? oneLine(text, object.span) : '',
    date: '',
  }
}

/** The leaf that a fact begins in; the fact itself where it stands in none. */
function sentenceAround(block: Block | undefined, span: Span): Span {
  const leaf = block?.leaves.find((leaf) => leaf.span[0] <= span[0] && span[0] < leaf.span[1])
  return leaf?.span ?? span
}
