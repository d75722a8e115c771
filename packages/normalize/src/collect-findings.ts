import { bySpan, type Finding, finding, indexMap, type Mask, type Span } from '@shuzhi/document'
import type { Clean, Remark } from './apply-rules.ts'
import type { Decoded } from './decode.ts'

/** All findings of a document, those about the whole file first, then in the order of the source. */
export function collectFindings(decoded: Decoded, clean: Clean, masks: readonly Mask[]): Finding[] {
  const { toRaw, toText } = indexMap(clean.map)
  const placed = [
    ...clean.remarks.map((remark) => ({ span: remark.raw, finding: findingOf(remark, toText(remark.raw)) })),
    ...masks.map(({ span }) => ({
      span: toRaw(span),
      finding: finding('blank', span, { mask: clean.text.slice(...span) }),
    })),
  ]
  return [...findingsOfFile(decoded, clean.text), ...placed.sort(bySpan).map(({ finding }) => finding)]
}

function findingsOfFile({ encoding, invalid, limit, text: source }: Decoded, text: string): Finding[] {
  if (limit !== undefined) return [finding('over-limit', [0, 0], { limit })]
  if (encoding === null) return [finding('undecodable', [0, 0])]
  const findings: Finding[] = []
  if (text.trim() === '') findings.push(finding('empty-document', [0, 0]))
  if (invalid > 0) {
    const at = source.indexOf('\uFFFD')
    findings.push(finding('invalid-bytes', [0, 0], { count: invalid, encoding }, { raw: [at, at + 1] }))
  }
  return findings
}

/** A remark in the coordinates of the text; what was cut keeps its place in the source instead. */
function findingOf({ code, data, raw, fix }: Remark, span: Span): Finding {
  const place = span[0] === span[1] ? { raw } : {}
  return finding(code, span, data, fix ? { ...place, fix } : place)
}
