import { gluedNouns } from '../lexicon/glued-nouns.ts'
import { hasOneOf, isSpace } from '../lines/characters.ts'
import { findPointMarker, type Marker } from '../markers/read-marker.ts'
import { writeOrdinal } from '../markers/write-ordinal.ts'

/** How far a marker without a mark before it is looked for, in code units. */
const longestReach = 400

/**
 * The `一是` before a `二是` at `before`, where it stands right behind the noun that the points tell of and not behind a mark: `主要原因一是…，二是…`, `主要表现在一是…`. It is looked for from
 * the end of the marker before, `from`, on.
 */
export function gluedFirst(
  text: string,
  from: number,
  before: number,
  { kind, ordinal }: Marker,
): Marker | null {
  if (!gluing.has(kind.style) || ordinal.value !== 2) return null
  const near = Math.max(from, before - longestReach)
  const at = near + text.slice(near, before).lastIndexOf(`一${ordinal.raw.at(-1)}`)
  const end = hasOneOf(text, at - 1, '在为有') ? at - 1 : at
  if (at <= near || !gluedNouns.some((noun) => text.endsWith(noun, end))) return null
  if (saysItself(text, '一', at + 2)) return null
  return findPointMarker(text, at, before, ({ kind: { style } }) => style === kind.style)
}

/** Whether nothing but the number itself stands behind a marker that ends at `end`: `一是一，二是二` counts nothing. */
export function saysItself(text: string, raw: string, end: number): boolean {
  let at = end
  while (at < end + longestWrap && isSpace(text.charCodeAt(at))) at += 1
  return text[at] === raw[0] && (at + 1 === text.length || hasOneOf(text, at + 1, '，。；、”’）'))
}

/** The most blanks that a hard wrap puts between two characters, and these. */
const longestWrap = 8

const gluing: ReadonlySet<string> = new Set(['is', 'must', 'verb'])

/**
 * The number that counts on from `last` in its sentence, up to `end`, where a page has lost the mark or the break before it: `1、修路2、架桥`. What stands behind it is no
 * number (`2、3号楼`).
 */
export function gluedNext(text: string, { kind, ordinal, end: from }: Marker, end: number): Marker | null {
  if (!counting.has(kind.style) || !hasOneOf(ordinal.raw, ordinal.raw.length - 1, '、．.')) return null
  const number = writeOrdinal(ordinal, ordinal.value + 1)
  const sentence = /^[^。！？]*/.exec(text.slice(from, Math.min(end, from + longestReach)))![0]
  const offset = sentence.indexOf(number)
  if (offset <= 0 || !/[\u4e00-\u9fff”’」）)》\s]/.test(sentence[offset - 1]!)) return null
  if (!/[\u4e00-\u9fff“《]/.test(sentence[offset + number.length] ?? '')) return null
  const at = from + offset
  return findPointMarker(text, at, end, ({ kind: { style } }) => style === kind.style)
}

const counting: ReadonlySet<string> = new Set(['arabic', 'han'])
