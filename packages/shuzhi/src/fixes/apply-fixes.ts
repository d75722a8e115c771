import { applyEdits, type Finding } from '@shuzhi/document'

/** A raw source with its fixes made, and how many were. Of fixes that overlap only the first is made. */
export function applyFixes(raw: string, findings: readonly Finding[]): { text: string; count: number } {
  const fixes = findings.flatMap(({ fix }) => fix ?? [])
  const edits = fixes.map(({ raw: span, insert }) => ({ span, insert })).sort((a, b) => a.span[0] - b.span[0])
  const apart: typeof edits = []
  for (const edit of edits) if (edit.span[0] >= (apart.at(-1)?.span[1] ?? 0)) apart.push(edit)
  return { text: applyEdits(raw, apart).text, count: apart.length }
}
