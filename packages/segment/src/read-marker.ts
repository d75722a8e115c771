import { numeralCharacters, type Ordinal, parseNumeral, writeNumeral } from '@shuzhi/document'
import { type MarkerKind, markerKinds, type NumeralSystem } from './lexicon/marker-kinds.ts'

/** A marker as it stands in a text: `end` is where it ends, white space behind it not counted. */
export type Marker = { kind: MarkerKind; ordinal: Ordinal; start: number; end: number }

type Compiled = { kind: MarkerKind; pattern: RegExp }

const literal = (s: string) => s.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
const anyOf = (list: readonly string[] | undefined) => (list ? `(?:${list.map(literal).join('|')})` : '')
const glyphCharacters = (kind: MarkerKind) =>
  (kind.glyphs ?? []).flatMap(({ first, count }) =>
    Array.from({ length: count }, (_, i) => String.fromCodePoint(first.codePointAt(0)! + i)),
  )

/** Numbers go up to 999, which bounds every pattern. */
const numberPattern: Record<NumeralSystem, (kind: MarkerKind) => string> = {
  han: () => `[${numeralCharacters.slice(0, -2)}]{1,6}|[0-9０-９]{1,3}`,
  arabic: () => '[0-9０-９]{1,3}',
  letter: () => '[A-Za-z]',
  word: (kind) =>
    Object.keys(kind.words ?? {})
      .map(literal)
      .join('|'),
  glyph: (kind) => glyphCharacters(kind).join('|'),
}

const listedNumber = new RegExp(`^[${numeralCharacters.slice(0, -2)}]{1,3}`)

const compiled: readonly Compiled[] = markerKinds.map((kind) => {
  const han =
    kind.numerals === 'han' && !kind.open?.includes('第') ? numberPattern.han(kind).split('|')[0]! : null
  const number = han ?? numberPattern[kind.numerals](kind)
  const close = kind.close ? `${anyOf(kind.close)}${kind.closeOptional ? '?' : ''}` : ''
  const inner = kind.loose ? '\\s{0,4}' : ''
  return { kind, pattern: new RegExp(`${anyOf(kind.open)}${inner}(${number})${inner}${close}`, 'y') }
})

/** The kinds whose markers can begin with a character. */
const byFirst = new Map<string, Compiled[]>()
for (const entry of compiled) {
  for (const first of firstCharacters(entry.kind)) {
    const list = byFirst.get(first)
    if (list) list.push(entry)
    else byFirst.set(first, [entry])
  }
}

function firstCharacters(kind: MarkerKind): Set<string> {
  const { open, numerals, words } = kind
  if (open) return new Set(open.map((mark) => mark[0]!))
  if (numerals === 'word') return new Set(Object.keys(words ?? {}).map((word) => word[0]!))
  if (numerals === 'glyph') return new Set(glyphCharacters(kind))
  if (numerals === 'letter') return new Set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
  return new Set(numerals === 'han' ? numeralCharacters : '0123456789０１２３４５６７８９')
}

/**
 * All markers that the text at `at` can be read as, in the order of the table; those that `unless` rules out are left out, and those that
 * begin a list of numbers (`一、二季度`) unless these are asked for.
 */
export function readMarkers(text: string, at: number, end: number, withLists = false): Marker[] {
  const found: Marker[] = []
  for (const { kind, pattern } of byFirst.get(text[at] ?? '') ?? []) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || pattern.lastIndex > end) continue
    if (kind.unless?.test(text.slice(pattern.lastIndex, Math.min(end, pattern.lastIndex + 8)))) continue
    const value = numberOf(kind, match[1]!)
    if (value === null) continue
    if (!withLists && kind.lists && listsOn(text, pattern.lastIndex, end, value, kind.lists)) continue
    found.push({
      kind,
      ordinal: { style: kind.style, value, raw: match[0] },
      start: at,
      end: pattern.lastIndex,
    })
  }
  return found
}

/** Whether a number greater than `value` stands at `at`, with one of `words` behind it. */
function listsOn(text: string, at: number, end: number, value: number, words: readonly string[]): boolean {
  const ahead = text.slice(at, Math.min(end, at + 12))
  const number = listedNumber.exec(ahead)?.[0]
  if (!number || (parseNumeral(number) ?? 0) <= value) return false
  return words.some((word) => ahead.startsWith(word, number.length))
}

function numberOf(kind: MarkerKind, number: string): number | null {
  switch (kind.numerals) {
    case 'word':
      return kind.words?.[number] ?? null
    case 'glyph':
      return glyphValue(kind, number)
    case 'letter':
      return (number.toLowerCase().codePointAt(0) ?? 0) - 96
    default:
      return /^[0-9０-９]/.test(number) ? Number(number.normalize('NFKC')) : parseNumeral(number)
  }
}

function glyphValue(kind: MarkerKind, glyph: string): number | null {
  const code = glyph.codePointAt(0) ?? 0
  for (const { first, count } of kind.glyphs ?? []) {
    const value = code - first.codePointAt(0)! + 1
    if (value >= 1 && value <= count) return value
  }
  return null
}

/** The marker `raw` with another number, in its own style: `（三）` with 2 is `（二）`. */
export function writeOrdinal({ style, raw }: Pick<Ordinal, 'style' | 'raw'>, value: number): string {
  for (const { kind, pattern } of compiled) {
    if (kind.style !== style) continue
    pattern.lastIndex = 0
    const number = pattern.exec(raw)?.[1]
    if (number !== undefined) return raw.replace(number, writeNumber(kind, number, value))
  }
  return raw
}

function writeNumber(kind: MarkerKind, like: string, value: number): string {
  switch (kind.numerals) {
    case 'word':
      return Object.entries(kind.words ?? {}).find(([, number]) => number === value)?.[0] ?? String(value)
    case 'glyph': {
      const run = kind.glyphs?.find(({ first, count }) => {
        const at = like.codePointAt(0)! - first.codePointAt(0)!
        return at >= 0 && at < count && value <= count
      })
      return run ? String.fromCodePoint(run.first.codePointAt(0)! + value - 1) : String(value)
    }
    case 'letter':
      return String.fromCodePoint(like.codePointAt(0)! + value - (numberOf(kind, like) ?? value))
    default:
      return /^[0-9０-９]/.test(like) ? String(value) : writeNumeral(value)
  }
}
