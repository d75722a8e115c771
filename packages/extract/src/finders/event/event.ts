import type { Fact, Span } from '@shuzhi/document'
import { namedSessions, sessionOpeners } from '../../lexicon/sessions.ts'
import type { Unit } from '../../names/unit.ts'
import { unitsOf } from '../../names/units.ts'
import { firstFrom } from '../../scan/first-from.ts'
import type { Scan } from '../../scan/scan.ts'
import { wordTrie } from '../../scan/word-trie.ts'
import { startsNumber } from '../date/read-number.ts'
import type { Finder } from '../finder.ts'
import { readSession } from './read-session.ts'

/** Party congresses, plenums and comparable numbered sessions (会议), with the body that meets: 市第六届人民代表大会第一次会议. */
export const event: Finder = {
  name: 'event',
  *find(scan): Generator<Fact> {
    let until = 0
    const { tokens } = scan
    for (let index = 0; index < tokens.length; index += 1) {
      const tag = tokens.tag(index)
      if (tag === 'punctuation' || tag === 'latin') continue
      const end = tokens.ends[index]!
      for (let at = Math.max(tokens.starts[index]!, until); at < end; at += 1) {
        if (!opensSession(scan, at)) continue
        const found = sessionAt(scan, at)
        if (!found) continue
        yield { type: 'event', span: found, rule: 'event' }
        until = found[1]
        at = until - 1
      }
    }
  },
}

function sessionAt(scan: Scan, at: number): Span | undefined {
  const { text } = scan
  const named = names.longestAt(text, at)
  const session = named > 0 ? { end: at + named } : readSession(scan, at)
  if (!session) return undefined
  const start = startOf(unitsOf(scan), at)
  if (session.needs === 'body' && start === at) return undefined
  if (session.needs === 'party' && !parties.some((party) => text.startsWith(party, start))) return undefined
  return [start, endOf(scan, session.end)]
}

const parties = ['党的', '中国共产党']

/** 第十四次党代会 + 第二次会议 are one name. */
function endOf(scan: Scan, end: number): number {
  const next = scan.text[end] === '第' ? readSession(scan, end) : undefined
  return next ? next.end : end
}

/** Where a session's name begins whose number stands at `at`: with the words before it that can open one. */
function startOf(units: readonly Unit[], at: number): number {
  let start = at
  for (let index = firstFrom(units, at, unitEnd); units[index]?.end === start; index -= 1) {
    const { kind, word } = units[index]!
    const before = units[index - 1]
    if (kind === 'place' || kind === 'mask' || sessionOpeners.has(word)) start = units[index]!.start
    else if (word === '的' && before?.word === '党' && before.end === units[index]!.start)
      start = before.start
    else break
    if (word === '的') index -= 1
  }
  return start
}

const unitEnd = ({ end }: Unit): number => end

const names = wordTrie(namedSessions)

/** What a session can begin with. */
const starts = new Set([...namedSessions.map((name) => name[0]!), '第', '历'])

const opensSession = (scan: Scan, at: number): boolean => startsNumber(scan, at) || starts.has(scan.text[at]!)
