import type { Span } from '@shuzhi/document'

/** A piece of HTML or XML: text, a tag with its name as it is written and the place of its attributes, or what is neither (comment, declaration). */
export type Piece = { kind: 'text' | 'open' | 'close' | 'other'; name: string; span: Span }

/**
 * The pieces of a source, without gaps, in order. A `<` that begins nothing is text; what is never closed reaches to the end, but for
 * a tag, which then is text too. Each character is looked at a fixed number of times.
 */
export function* scanTags(source: string, rawText: ReadonlySet<string> = new Set()): Generator<Piece> {
  const lastClose = source.lastIndexOf('>')
  let at = 0
  for (let from = 0; from < source.length; ) {
    const open = source.indexOf('<', from)
    if (open < 0) break
    const piece = open < lastClose ? pieceAt(source, open) : null
    if (!piece) {
      from = open + 1
      continue
    }
    if (open > at) yield { kind: 'text', name: '', span: [at, open] }
    yield piece
    at = piece.span[1]
    if (piece.kind === 'open' && rawText.has(piece.name.toLowerCase())) {
      const end = endOfRawText(source, piece.name, at)
      if (end > at) yield { kind: 'other', name: '', span: [at, end] }
      at = end
    }
    from = at
  }
  if (at < source.length) yield { kind: 'text', name: '', span: [at, source.length] }
}

const tag = /<(\/?)([A-Za-z][^\s/>]{0,80})/y

function pieceAt(source: string, at: number): Piece | null {
  if (source.startsWith('<!--', at)) return other(source, at, '-->', at + 4)
  if (source.startsWith('<![CDATA[', at)) return other(source, at, ']]>', at + 9)
  if (source[at + 1] === '!' || source[at + 1] === '?') return other(source, at, '>', at + 2)
  tag.lastIndex = at
  const match = tag.exec(source)
  if (!match) return null
  const end = endOfTag(source, tag.lastIndex)
  return { kind: match[1] ? 'close' : 'open', name: match[2]!, span: [at, end] }
}

function other(source: string, at: number, closer: string, from: number): Piece {
  const close = source.indexOf(closer, from)
  return { kind: 'other', name: '', span: [at, close < 0 ? source.length : close + closer.length] }
}

const unquoted = /[^"'>]*/y

/** Behind the `>` that closes a tag; one between quotation marks does not, unless the marks have no end. */
function endOfTag(source: string, from: number): number {
  for (let at = from; ; ) {
    unquoted.lastIndex = at
    unquoted.test(source)
    at = unquoted.lastIndex
    if (at >= source.length || source[at] === '>') return Math.min(at + 1, source.length)
    const close = source[at - 1] === '=' || source[at - 1] === ' ' ? source.indexOf(source[at]!, at + 1) : at
    at = close < 0 ? source.length : close + 1
    if (close < 0) return source.indexOf('>', from) + 1 || source.length
  }
}

function endOfRawText(source: string, name: string, from: number): number {
  const closer = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  closer.lastIndex = from
  return closer.exec(source)?.index ?? source.length
}

/** The value of an attribute of a tag, as it is written; null where it has none. */
export function attributeOf(source: string, { span }: Piece, name: string): string | null {
  const match = new RegExp(`[\\s"']${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    source.slice(span[0], Math.min(span[1], span[0] + longestTag)),
  )
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : null
}

/** Whether a tag has an attribute, with a value or without. */
export const hasAttribute = (source: string, { span }: Piece, name: string): boolean =>
  new RegExp(`[\\s"']${name}(?=[\\s=/>])`, 'i').test(
    source.slice(span[0], Math.min(span[1], span[0] + longestTag)).replace(/"[^"]*"|'[^']*'/g, '""'),
  )

/** No further into a tag are attributes looked for, in code units. */
const longestTag = 4096
