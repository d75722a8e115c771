import type { Fact, Span } from '@shuzhi/document'
import { sessionOpeners } from '../../lexicon/times/sessions.ts'
import { joinPlaces } from '../../names/places/join-places.ts'
import { placeSign } from '../../names/units/traits.ts'
import { signsOf } from '../../names/units/unit.ts'
import { unitReader } from '../../names/units/unit-reader.ts'
import { characterKinds, clauseMark } from '../../scan/characters.ts'
import { numbersOf } from '../../scan/numbers.ts'
import { type Phrase, phrasesOf } from '../../scan/phrases.ts'
import type { Scan } from '../../scan/scan.ts'
import type { Finder } from '../finder.ts'
import { readCloser, readSession, type Session } from './read-session.ts'
import { unlistedPlaceStart } from './unlisted-place.ts'

/** Party congresses, plenums and comparable numbered sessions (会议), with the body that meets: 市第六届人民代表大会第一次会议. */
export const event: Finder = {
  name: 'event',
  *find(scan): Generator<Fact> {
    let until = 0
    for (const number of numbersOf(scan)) {
      const before = scan.text[number - 1]
      const at = before === '第' || before === '“' ? number - 1 : number
      const session = at < until ? undefined : readSession(scan, at)
      const span = session && sessionAt(scan, at, session)
      if (!span) continue
      yield { type: 'event', span, rule: 'event-numbered' }
      until = span[1]
    }
    for (const phrase of phrasesOf(scan)) {
      const session = named(scan.text, phrase)
      const span = session && sessionAt(scan, phrase.start, session)
      if (span) yield { type: 'event', span, rule: 'event-named' }
    }
  },
}

/** 全国两会, 历次全会: sessions without a number. */
function named(text: string, { kind, end }: Phrase): Session | undefined {
  if (kind === 'session') return { end }
  return kind === 'session series' ? readCloser(text, end) : undefined
}

/** The whole name of a session whose number stands at `at`. */
function sessionAt(scan: Scan, at: number, { end, needs }: Session): Span | undefined {
  const start = unlistedPlaceStart(scan, startOf(scan, at))
  if (needs === 'body' && start === at) return undefined
  if (needs === 'party' && !parties.some((party) => scan.text.startsWith(party, start))) return undefined
  return [start, endOf(scan, end)]
}

const parties = ['党的', '中国共产党']

/** 第十四次党代会 + 第二次会议 are one name. */
function endOf(scan: Scan, end: number): number {
  const next = scan.text[end] === '第' ? readSession(scan, end) : undefined
  return next ? next.end : end
}

// The words that open a session's name stand close before its number.
const longestOpening = 24
// A division's name can be told by the body that meets.
const longestBody = 6

/** The mark at which the clause of a word begins, if it stands close before. */
function clauseStart({ text, tokens }: Scan, word: number): number {
  const first = Math.max(0, word - longestOpening)
  let at = word - 1
  while (at > first && !(characterKinds[text.charCodeAt(tokens.starts[at]!)]! & clauseMark)) at -= 1
  return at
}

/** Where a session's name begins whose number stands at `at`: with the words before it that can open one. */
function startOf(scan: Scan, at: number): number {
  const to = scan.tokens.from(at)
  if (scan.tokens.ends[to - 1] !== at) return at
  const words = unitReader(scan)({
    from: clauseStart(scan, to),
    to: Math.min(to + longestBody, scan.tokens.length),
  })
  const units = (signsOf(words) & placeSign ? joinPlaces(words) : words).filter(({ end }) => end <= at)
  let start = at
  while (units.at(-1)?.end === start) {
    const { kind, word, traits, start: opens } = units.pop()!
    if (kind === 'place' || kind === 'mask' || traits.head === 'level' || sessionOpeners.has(word))
      start = opens
    else if (word === '的' && units.at(-1)?.word === '党') start = units.pop()!.start
    else break
  }
  return start
}
