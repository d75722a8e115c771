import {
  congressFollowers,
  meetings,
  nationalSession,
  numberedCongresses,
  sessionBodies,
  sessionClosers,
} from '../../lexicon/times/sessions.ts'
import type { Scan } from '../../scan/scan.ts'
import { wordTrie } from '../../scan/word-trie.ts'
import { readNumber, type WrittenNumber } from '../date/read-number.ts'

/**
 * A numbered session, from its number on. One that `needs` something is a session only with it before the number:
 * 党的 (党的X大), or any body that meets (县委常委会第三次会议).
 */
export type Session = { end: number; needs?: 'party' | 'body' }

// Congresses that are spoken of by their number alone: 十二大 to those of this century.
const firstCongress = 12
const lastCongress = 30

/** Reads `二十大`, `十九届六中全会`, `第**次党代会`, `第六届人民代表大会第一次会议`. */
export function readSession(scan: Scan, at: number): Session | undefined {
  const { text } = scan
  if (text[at] === '“') return quotedCongress(scan, at)
  const ordinal = text[at] === '第'
  const number = readNumber(scan, ordinal ? at + 1 : at)
  if (!number) return undefined
  switch (text[number.end]) {
    case '大':
      return ordinal ? undefined : congress(text, number)
    case '届':
      return readTerm(scan, number.end + 1)
    case '中':
      return readPlenums(scan, ordinal ? at + 1 : at)
    case '次':
      if (ordinal) return readCloser(text, number.end + 1) ?? readNational(text, number.end + 1)
      return readUnmarked(text, number)
    default:
      return undefined
  }
}

/** 第十五次 + 全国检察工作会议: a meeting of a trade in the whole country, behind its number. */
function readNational(text: string, at: number): Session | undefined {
  const name = nationalSession.exec(text.slice(at, at + longestNational))
  return name ? { end: at + name[0].length } : undefined
}

const longestNational = 20

/** 二次全会, 十四次党代会: a session without 第, numbered in numerals and with its body before it; 3次全会 are three. */
function readUnmarked(text: string, { end, style }: WrittenNumber): Session | undefined {
  if (style !== 'numeral') return undefined
  const closer = ['全会', ...numberedCongresses].find((word) => text.startsWith(word, end + 1))
  return closer === undefined ? undefined : { end: end + 1 + closer.length, needs: 'body' }
}

/** 二十大 by its number; others and 十二大行动 need 党的. */
function congress(text: string, { end, style, value }: WrittenNumber): Session {
  const known = style === 'numeral' && value !== null && value >= firstCongress && value <= lastCongress
  const goesOn = congressFollowers.some((word) => text.startsWith(word, end + 1))
  return known && !goesOn ? { end: end + 1 } : { end: end + 1, needs: 'party' }
}

/** 党的“十八”大: the number alone is quoted. */
function quotedCongress(scan: Scan, at: number): Session | undefined {
  const number = readNumber(scan, at + 1)
  if (!number || !scan.text.startsWith('”大', number.end)) return undefined
  return { end: number.end + 2, needs: 'party' }
}

/** What meets in a term (届): plenums, or a body and the number of its session. */
function readTerm(scan: Scan, at: number): Session | undefined {
  const { text } = scan
  if (text.startsWith('历次', at)) return readCloser(text, at + 2)
  const plenums = readPlenums(scan, at)
  if (plenums) return plenums
  const body = at + bodies.longestAt(text, at)
  const number = readNumber(scan, text[body] === '第' ? body + 1 : body)
  const session = number && text[number.end] === '次' ? readMeetings(scan, number.end + 1) : undefined
  if (session) return { end: session.end }
  return assembly.test(text.slice(at, body)) ? { end: body } : undefined
}

const assembly = /(?:代表大会|党代会|职代会|教代会|工代会)$/

/** Between the plenums of a list; some writers leave them out: 二中三中四中全会. */
const joints = new Set('、和')

const longestPlenums = 30

/** `六中全会`, `二中、三中全会`. */
function readPlenums(scan: Scan, at: number): Session | undefined {
  const { text } = scan
  for (let next = at; next - at <= longestPlenums; ) {
    const number = readNumber(scan, next)
    if (!number || text[number.end] !== '中') return undefined
    if (text.startsWith('全会', number.end + 1)) return { end: number.end + 3 }
    next = number.end + 1
    if (joints.has(text[next]!)) next += 1
  }
  return undefined
}

/** What closes the name of a session, or of several that share it (三次、四次全会), behind the 次 of the first. */
function readMeetings(scan: Scan, at: number): Session | undefined {
  const { text } = scan
  for (let next = at; next - at <= longestPlenums; ) {
    const session = readCloser(text, next)
    if (session) return session
    if (!joints.has(text[next]!)) return undefined
    const number = readNumber(scan, text[next + 1] === '第' ? next + 2 : next + 1)
    if (!number || text[number.end] !== '次') return undefined
    next = number.end + 1
  }
  return undefined
}

/** What closes a session's name, with the body that meets before it or not. */
export function readCloser(text: string, at: number): Session | undefined {
  const body = bodies.longestAt(text, at)
  for (const from of [at, at + body]) {
    const length = closers.longestAt(text, from)
    if (length === 0) continue
    const end = from + length
    return from === at && meetings.has(text.slice(from, end)) ? { end, needs: 'body' } : { end }
  }
  return undefined
}

const bodies = wordTrie(sessionBodies)
const closers = wordTrie(sessionClosers)
