import { attributeOf, scanTags } from '../scan-tags.ts'

/** What a paragraph style says of its paragraphs: depth of the heading (0 for none), list and level of the list. */
export type Style = { heading: number; list: string | null; level: number | null }

type Raw = Partial<Style> & { base?: string }

/** No chain of styles is followed further: Word allows eleven. */
const longestChain = 20

/** The paragraph styles of styles.xml by id, with what they inherit. */
export function readStyles(xml: string): Map<string, Style> {
  const raw = new Map<string, Raw>()
  let style: Raw = {}
  for (const piece of scanTags(xml)) {
    if (piece.kind !== 'open') continue
    const value = attributeOf(xml, piece, 'w:val') ?? ''
    if (piece.name === 'w:style') {
      style = {}
      raw.set(attributeOf(xml, piece, 'w:styleId') ?? '', style)
    } else if (piece.name === 'w:name') {
      const level = /^(?:heading|标题) ?([1-9])$/i.exec(value)
      if (level) style.heading ??= Number(level[1])
      else if (/^title$/i.test(value)) style.heading ??= 1
    } else if (piece.name === 'w:basedOn') style.base = value
    else if (piece.name === 'w:outlineLvl') style.heading = headingDepth(value)
    else if (piece.name === 'w:numId') style.list = value
    else if (piece.name === 'w:ilvl') style.level = Number(value)
  }
  return new Map(Array.from(raw, ([id, own]) => [id, inherit(own, raw)]))
}

/** Outline levels 0 to 8 are headings, 9 is running text. */
export const headingDepth = (level: string): number => (/^[0-8]$/.test(level) ? Number(level) + 1 : 0)

function inherit(own: Raw, styles: ReadonlyMap<string, Raw>): Style {
  const chain: Raw[] = []
  for (
    let style: Raw | undefined = own;
    style && chain.length < longestChain;
    style = styles.get(style.base ?? '')
  )
    chain.push(style)
  return {
    heading: chain.find(({ heading }) => heading !== undefined)?.heading ?? 0,
    list: chain.find(({ list }) => list !== undefined)?.list ?? null,
    level: chain.find(({ level }) => level !== undefined)?.level ?? null,
  }
}
