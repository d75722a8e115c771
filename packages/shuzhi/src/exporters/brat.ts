import { createLocator, type Extracted, type Fact } from '@shuzhi/document'
import type { FolderExporter } from './exporter.ts'
import { oneLine } from './one-line.ts'

/** What brat may annotate: the kinds of facts, and a quantity's action and object as relations would need their own spans, as notes. */
const kinds: Readonly<Record<Fact['type'], string>> = {
  quantity: 'Quantity',
  date: 'Date',
  document: 'Document',
  term: 'Term',
  slogan: 'Slogan',
  event: 'Event',
  organization: 'Organization',
  role: 'Role',
  place: 'Place',
  person: 'Person',
}

const configuration = `[entities]\n${Object.values(kinds).join('\n')}\n\n[relations]\n\n[events]\n\n[attributes]\nMasked\tArg:Quantity|Date\n`

/**
 * A folder that brat (and what reads its standoff) opens: for each document `ID.txt`, the raw source with line feeds, and `ID.ann`, its facts.
 * Offsets count Unicode code points of `ID.txt`, end exclusive, as brat counts; a fact over several lines is a span of fragments.
 */
export const brat: FolderExporter = {
  kind: 'folder',
  shared: [{ path: 'annotation.conf', content: configuration }],
  names: (id) => [`${id}.txt`, `${id}.ann`],
  part: (document) => {
    const { text, ann } = toBrat(document)
    return [
      { path: `${document.id}.txt`, content: text },
      { path: `${document.id}.ann`, content: ann },
    ]
  },
}

/** The two files of one document. */
function toBrat(document: Extracted): { text: string; ann: string } {
  const { raw, toRaw } = createLocator(document)
  const { text, offsetOf } = withLineFeeds(raw)
  const lines: string[] = []
  let masked = 0
  for (const [index, fact] of document.facts.entries()) {
    const [start, end] = toRaw(fact.span)
    const fragments = Array.from(raw.slice(start, end).matchAll(/[^\r\n]+/g), ({ 0: piece, index: at }) => ({
      piece,
      from: offsetOf(start + at),
      to: offsetOf(start + at + piece.length),
    }))
    if (fragments.length === 0) continue
    const id = `T${index + 1}`
    const places = fragments.map(({ from, to }) => `${from} ${to}`).join(';')
    lines.push(`${id}\t${kinds[fact.type]} ${places}\t${fragments.map(({ piece }) => piece).join(' ')}\n`)
    if ('masked' in fact && fact.masked) {
      masked += 1
      lines.push(`A${masked}\tMasked ${id}\n`)
    }
    const note = noteOf(document, fact)
    if (note) lines.push(`#${index + 1}\tAnnotatorNotes ${id}\t${note}\n`)
  }
  return { text, ann: lines.join('') }
}

/** What else is known of a fact, on one line. */
function noteOf({ text }: Extracted, fact: Fact): string {
  if (fact.type === 'date') return fact.value ?? ''
  if (fact.type !== 'quantity') return ''
  const parts = {
    value: fact.value,
    unit: fact.unit,
    action: fact.action && oneLine(text, fact.action.span),
    object: fact.object && oneLine(text, fact.object.span),
  }
  return Object.entries(parts)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${String(value).replace(/\s+/g, ' ')}`)
    .join(' ')
}

/** The text with every line end a line feed, and where an offset of the source stands in it, in code points. */
function withLineFeeds(raw: string): { text: string; offsetOf: (offset: number) => number } {
  const places = new Uint32Array(raw.length + 1)
  let count = 0
  for (let at = 0; at < raw.length; at += 1) {
    places[at] = count
    const dropped = raw[at] === '\r' && raw[at + 1] === '\n'
    const low = (raw.charCodeAt(at) & 0xfc00) === 0xdc00 && (raw.charCodeAt(at - 1) & 0xfc00) === 0xd800
    if (!dropped && !low) count += 1
  }
  places[raw.length] = count
  return { text: raw.replace(/\r\n?/g, '\n'), offsetOf: (offset) => places[offset] ?? count }
}
