import {
  type Finding,
  type FindingCode,
  finding,
  findingTable,
  indexMap,
  type Normalized,
  type Span,
  undoEdits,
} from '@shuzhi/document'

/** A comment that switches findings off or on again from its place in the raw source on: those named, or all. */
type Switch = { raw: Span; off: boolean; codes: string[] }

/** Formats whose readers leave comments out of the text. */
const withComments: ReadonlySet<string> = new Set(['md', 'html'])

const comment = /<!--\s*shuzhi-(disable|enable)(?=[\s-])([^>]{0,500}?)-->/g

/** The comments `<!-- shuzhi-disable CODE -->` and `<!-- shuzhi-enable CODE -->` of a document, in the order of the source. */
export function switchesOf({ source, text, map }: Normalized): Switch[] {
  if (!withComments.has(source.format) || !map.cut.includes('shuzhi-')) return []
  const { toText } = indexMap(map)
  return Array.from(
    undoEdits(text, map).matchAll(comment),
    ({ 0: all, 1: kind, 2: codes = '', index }): Switch => ({
      raw: [index, index + all.length],
      off: kind === 'disable',
      codes: codes.split(/[\s,]+/).filter((code) => code !== ''),
    }),
  ).filter(({ raw }) => {
    // What stands in a block of code is text and switches nothing.
    return !text.slice(...toText(raw)).includes('shuzhi-')
  })
}

/** The finding of each code in a comment that there is not. */
export const unknownCodes = (switches: readonly Switch[], { map }: Pick<Normalized, 'map'>): Finding[] =>
  switches.flatMap(({ raw, codes }) =>
    codes
      .filter((code) => !Object.hasOwn(findingTable, code))
      .map((code) => finding('switch-unknown', indexMap(map).toText(raw), { code }, { raw })),
  )

/** Whether a finding of a code that stands at an offset of the raw source is switched off there. */
export function isOffAt(switches: readonly Switch[], code: FindingCode, offset: number): boolean {
  const last = switches.findLast(
    ({ raw, codes }) => raw[1] <= offset && (codes.length === 0 || codes.includes(code)),
  )
  return last?.off ?? false
}
