import { contains, type Span } from '@shuzhi/document'
import { gradeMarks } from '../../../lexicon/words/clause-words.ts'
import { firstFrom, spanStart } from '../../../scan/first-from.ts'
import type { Pair } from '../../../scan/pairs.ts'
import type { Scan } from '../../../scan/scan.ts'
import type { Measured } from '../measure/measure.ts'
import { type Item, quantityItem, wordItem } from './item.ts'
import type { NamedWhole } from './named-wholes.ts'

/** A scan with the quantities and the names in it, in the order of the text. */
export type Found = { scan: Scan; quantities: readonly Measured[]; names: readonly NamedWhole[] }

/** What stands in brackets, and the first quantity that can be in it. */
type Bracket = { span: Span; first: number }

/** A clause as it is read: its items, and the brackets that are left out of them. */
type Reading = { scan: Scan; clause: Span; items: Item[]; brackets: Bracket[] }

/** Reads a clause whose first quantity is the one at `first`. */
export function readItems(
  { scan, quantities, names }: Found,
  clause: Span,
  first: number,
): Pick<Reading, 'items' | 'brackets'> {
  const { tokens, pairs } = scan
  const reading: Reading = { scan, clause, items: [], brackets: [] }
  let next = first
  let pairAt = firstFrom(pairs, clause[0], spanStart)
  let nameAt = firstFrom(names, clause[0], ({ start }) => start)
  for (let index = tokens.from(clause[0]); index < tokens.length; ) {
    const at = tokens.starts[index]!
    if (at >= clause[1]) break
    while (pairs[pairAt] && pairs[pairAt]!.span[0] < at) pairAt += 1
    while (quantities[next] && quantities[next]!.span[0] < at) next += 1
    while (names[nameAt] && names[nameAt]!.start < at) nameAt += 1
    const [pair, quantity, name] = [pairs[pairAt], quantities[next], names[nameAt]]
    if (quantity?.span[0] === at) index = readQuantity(reading, quantity, next)
    else if (pair?.span[0] === at && contains(clause, pair.span)) index = readPair(reading, pair, next)
    else if (name?.start === at && isWhole(scan, name, clause, quantity)) index = readName(reading, name)
    else {
      reading.items.push(wordItem(at, tokens.ends[index]!, tokens.word(index), tokens.tag(index)!))
      index += 1
    }
  }
  return reading
}

/** Each of these takes what begins at a word, and gives the first word behind it. */
function readQuantity({ scan, items }: Reading, { span, unit }: Measured, number: number): number {
  const behind = scan.tokens.from(span[1])
  items.push(quantityItem(span[0], span[1], number, unit))
  const rest = restOfWord(scan, span[1], behind)
  if (rest) items.push(rest)
  return behind
}

function readPair({ scan, items, brackets }: Reading, { span, kind }: Pair, first: number): number {
  const { tokens } = scan
  const [start, end] = span
  const behind = tokens.from(end)
  const before = items.at(-1)
  if (before && splitsWord(scan, span, before)) {
    before.end = tokens.ends[behind]!
    before.word += tokens.word(behind)
    return behind + 1
  }
  if (kind === 'bracket') brackets.push({ span: [start + 1, end - 1], first })
  else items.push(wordItem(start, end, '', 'n'))
  return behind
}

function readName({ scan, items }: Reading, { start, end, tag }: NamedWhole): number {
  const item = wordItem(start, end, scan.text.slice(start, end), tag)
  item.named = tag !== 't'
  items.push(item)
  return scan.tokens.from(end)
}

/** Whether a name ends inside a clause, where a word does, and holds no number. */
const isWhole = (scan: Scan, name: NamedWhole, clause: Span, next: Measured | undefined): boolean =>
  name.end <= clause[1] &&
  scan.tokens.ends[scan.tokens.from(name.end) - 1] === name.end &&
  !(next && next.span[0] < name.end) &&
  !isOverrun(scan, name)

/** 路口 in 建设路口, 市区 in 成都市区: a word that is made of a name's end and the one character behind it; not 平等 in 葛平等. */
function isOverrun({ text, tokens }: Scan, { end }: NamedWhole): boolean {
  const next = tokens.from(end)
  if (tokens.starts[next] !== end || tokens.ends[next] !== end + 1 || tokens.tag(next) === 'u') return false
  return tokens.dictionary.trie.get(text.slice(end - 1, end + 1)) >= 0
}

/** 教 in 4名|教干, where the word at the unit's end is 名教: what is left of a word that a quantity ends in. */
function restOfWord({ text, tokens }: Scan, start: number, next: number): Item | null {
  const end = tokens.ends[next - 1]!
  if (end <= start || gradeMarks.has(text.slice(start, end))) return null
  return wordItem(start, end, text.slice(start, end), tokens.tag(next - 1)!)
}

/** 审（执）结: one character in brackets between the two of a verb. */
function splitsWord({ tokens }: Scan, [start, end]: Span, before: Item): boolean {
  const next = tokens.from(end)
  return (
    end - start === 3 &&
    before.tag === 'v' &&
    before.end === start &&
    before.word.length === 1 &&
    tokens.starts[next] === end &&
    tokens.word(next).length === 1
  )
}
