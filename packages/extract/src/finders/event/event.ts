import { type Fact, numeralCharacters, type Span } from '@shuzhi/document'
import { namedSessions, sessionOpeners } from '../../lexicon/sessions.ts'
import type { Unit } from '../../names/unit.ts'
import { unitsOf } from '../../names/units.ts'
import type { Scan } from '../../scan/scan.ts'
import { wordTrie } from '../../scan/word-trie.ts'
import { startsNumber } from '../date/read-number.ts'
import type { Finder } from '../finder.ts'
import { readSession } from './read-session.ts'

/** Party congresses, plenums and comparable numbered sessions (会议), with the body that meets: 市第六届人民代表大会第一次会议. */
export const event: Finder = {
  name: 'event',
  *find(scan): Generator<Fact> {
    const opens = openers(scan)
    let until = 0
    for (const { start, end, tag } of scan.tokens) {
      if (tag === 'punctuation' || tag === 'latin') continue
      const isNumber = tag === 'number' || tag === 'mask'
      for (let at = Math.max(start, until); at < end; at += 1) {
        if (!isNumber && !starts.has(scan.text[at]!)) continue
        const found = sessionAt(scan, at, opens)
        if (!found) continue
        yield { type: 'event', span: found, rule: 'event' }
        until = found[1]
        at = until - 1
      }
    }
  },
}

function sessionAt(scan: Scan, at: number, opens: ReadonlyMap<number, number>): Span | undefined {
  const { text } = scan
  const mark = text[at]!
  if (mark !== '第' && mark !== '历' && !nameStarts.has(mark) && !startsNumber(scan, at)) return undefined
  const named = names.longestAt(text, at)
  const session = named > 0 ? { end: at + named } : readSession(scan, at)
  if (!session) return undefined
  let start = at
  for (let before = opens.get(start); before !== undefined; before = opens.get(start)) start = before
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

/** For each place where a word ends that can open a session's name: where it begins. */
function openers(scan: Scan): Map<number, number> {
  const units = unitsOf(scan)
  const opens = new Map<number, number>()
  units.forEach((unit, i) => {
    const before = units[i - 1]
    if (unit.kind === 'place' || unit.kind === 'mask' || isOpener(unit)) opens.set(unit.end, unit.start)
    else if (unit.word === '的' && before?.word === '党' && before.end === unit.start)
      opens.set(unit.end, before.start)
  })
  return opens
}

const isOpener = ({ word }: Unit): boolean => sessionOpeners.has(word)

const names = wordTrie(namedSessions)
const nameStarts = new Set(namedSessions.map((name) => name[0]!))

/** What a session can begin with, digits and masks aside. */
const starts = new Set([...nameStarts, ...numeralCharacters, '第', '历', '○'])
