import { contains, type Span } from '@shuzhi/document'
import { gradeMarks } from '../../../lexicon/words/clause-words.ts'
import { characterKinds, clauseMark } from '../../../scan/characters.ts'
import { firstFrom, spanStart } from '../../../scan/first-from.ts'
import type { Scan } from '../../../scan/scan.ts'
import { tagNumber } from '../../../scan/word-tags.ts'
import type { Measured } from '../measure/measure.ts'
import { joinEndedNouns, readModifier } from './ended-nouns.ts'
import { type Item, quantityItem, wordItem } from './item.ts'
import { joinPairs } from './join-pairs.ts'
import type { NamedWhole } from './named-wholes.ts'
import { readPlainVerbs } from './plain-verbs.ts'
import { markPredicates } from './predicates.ts'
import { joinRates } from './rates.ts'
import { resultReader } from './resultative-verbs.ts'
import { unlistedVerbReader } from './unlisted-verbs.ts'
import { opensWithVerb } from './verb-context.ts'

/** The items between two clause marks. `bracketed` says that brackets stand around it. */
export type Clause = { items: Item[]; bracketed: boolean }

/** A scan with the quantities and the names in it, in the order of the text. */
export type Found = { scan: Scan; quantities: readonly Measured[]; names: readonly NamedWhole[] }

const colons = '：:'

/**
 * The clauses of one leaf that hold a quantity. A quotation or a title is one noun; what stands in brackets is left out of the
 * clause around it and makes clauses of its own, right behind it.
 */
export function readClauses(found: Found, leaf: Span): Clause[] {
  const clauses: Clause[] = []
  const { scan, quantities } = found
  readStretch(
    { scan, quantities, names: found.names, clauses },
    leaf,
    firstFrom(quantities, leaf[0], spanStart),
    false,
  )
  const { dictionary } = scan.tokens
  const results = resultReader(dictionary)
  let parallel = false
  // In this order, as each pass asks for words and verbs that those before it joined or marked.
  for (const clause of clauses) {
    untagTimes(clause.items)
    clause.items = joinRates(clause.items)
    markPredicates(clause.items, parallel)
    joinPairs(clause.items, results)
    joinPairs(clause.items, readModifier)
    joinEndedNouns(clause.items)
    clause.items = readPlainVerbs(clause.items)
    joinPairs(clause.items, unlistedVerbReader(dictionary, parallel))
    // 补招|协管员: behind verbs that are known only now.
    joinEndedNouns(clause.items)
    parallel = opensWithVerb(clause.items)
  }
  return clauses
}

/** 夜 in 夜市, 清 in 清雪率: a time of one character before another one is part of a word that no dictionary has. */
function untagTimes(items: readonly Item[]): void {
  for (let at = 0; at + 1 < items.length; at += 1) {
    const item = items[at]!
    if (item.tag !== 't' || item.word.length !== 1) continue
    const next = items[at + 1]!
    if (next.word.length === 1 && next.start === item.end && wordParts.has(next.tag)) item.tag = 'n'
  }
}

const wordParts: ReadonlySet<Item['tag']> = new Set(['n', 'a', 't', 'x'])

/** What is read, and the clauses that were. */
type Reading = Found & { clauses: Clause[] }

/** Reads the clauses of a stretch whose first quantity is the one at `first`. */
function readStretch(reading: Reading, [from, to]: Span, first: number, bracketed: boolean): void {
  const { scan, quantities } = reading
  const { tokens, pairs } = scan
  let start = from
  let next = first
  const close = (end: number) => {
    while (next < quantities.length && quantities[next]!.span[0] < start) next += 1
    if (next < quantities.length && quantities[next]!.span[0] < end)
      readClause(reading, [start, end], next, bracketed)
  }
  let pairAt = firstFrom(pairs, from, spanStart)
  for (let index = tokens.from(from); index < tokens.length; index += 1) {
    const at = tokens.starts[index]!
    if (at >= to) break
    while (pairs[pairAt] && pairs[pairAt]!.span[0] < at) pairAt += 1
    const pair = pairs[pairAt]
    if (pair?.span[0] === at && pair.span[1] <= to) {
      index = tokens.from(pair.span[1]) - 1
    } else if (isMark(scan, index)) {
      close(at)
      start = tokens.ends[index]!
    }
  }
  close(to)
}

function isMark({ text, tokens }: Scan, index: number): boolean {
  const tag = tokens.tags[index]
  if (tag !== punctuationTag && tag !== breakTag) return false
  const at = tokens.starts[index]!
  return (characterKinds[text.charCodeAt(at)]! & clauseMark) !== 0 || colons.includes(text[at]!)
}

const [punctuationTag, breakTag] = [tagNumber('punctuation'), tagNumber('break')]

/** Reads one clause, and behind it the clauses of its brackets. Brackets inside brackets are passed over. */
function readClause(reading: Reading, clause: Span, first: number, bracketed: boolean): void {
  const { scan, quantities, names, clauses } = reading
  const { tokens, pairs } = scan
  const items: Item[] = []
  clauses.push({ items, bracketed })
  let next = first
  let pairAt = firstFrom(pairs, clause[0], spanStart)
  let nameAt = firstFrom(names, clause[0], ({ start }) => start)
  for (let index = tokens.from(clause[0]); index < tokens.length; ) {
    const at = tokens.starts[index]!
    if (at >= clause[1]) break
    while (pairs[pairAt] && pairs[pairAt]!.span[0] < at) pairAt += 1
    while (quantities[next] && quantities[next]!.span[0] < at) next += 1
    const pair = pairs[pairAt]
    const quantity = quantities[next]
    while (names[nameAt] && names[nameAt]!.start < at) nameAt += 1
    const name = names[nameAt]
    if (quantity?.span[0] === at) {
      const { span, unit } = quantity
      items.push(quantityItem(at, span[1], next, unit))
      index = tokens.from(quantity.span[1])
      const rest = restOfWord(scan, quantity.span[1], index)
      if (rest) items.push(rest)
    } else if (pair?.span[0] === at && contains(clause, pair.span)) {
      const [start, end] = pair.span
      if (splitsWord(scan, pair.span, items.at(-1))) {
        const verb = items.at(-1)!
        const rest = tokens.from(end)
        verb.end = tokens.ends[rest]!
        verb.word += tokens.word(rest)
        index = rest + 1
        continue
      }
      if (pair.kind !== 'bracket') items.push(wordItem(start, end, '', 'n'))
      else if (!bracketed) readStretch(reading, [start + 1, end - 1], next, true)
      index = tokens.from(end)
    } else if (name?.start === at && isWhole(scan, name, clause, quantity)) {
      items.push({
        ...wordItem(at, name.end, scan.text.slice(at, name.end), name.tag),
        named: name.tag !== 't',
      })
      index = tokens.from(name.end)
    } else {
      items.push(wordItem(at, tokens.ends[index]!, tokens.word(index), tokens.tag(index)!))
      index += 1
    }
  }
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
function splitsWord({ tokens }: Scan, [start, end]: Span, before: Item | undefined): boolean {
  const next = tokens.from(end)
  return (
    end - start === 3 &&
    before?.tag === 'v' &&
    before.end === start &&
    before.word.length === 1 &&
    tokens.starts[next] === end &&
    tokens.word(next).length === 1
  )
}
