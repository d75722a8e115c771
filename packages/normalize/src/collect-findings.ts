import {
  bySpan,
  type Finding,
  type FindingCode,
  finding,
  indexMap,
  type Mask,
  type Span,
} from '@shuzhi/document'
import type { Clean, Remark } from './apply-rules.ts'
import type { Decoded } from './decode.ts'
import { mostFindings } from './most-findings.ts'

/** A finding on its way: `span` is its place in the raw source, by which findings are ordered. */
type Placed = { span: Span; code: FindingCode; make: () => Finding }

/** All findings of a document, those about the whole file first, then in the order of the source, and last how many are not listed. */
export function collectFindings(decoded: Decoded, clean: Clean, masks: readonly Mask[]): Finding[] {
  if (decoded.limit !== undefined) return [finding('over-limit', [0, 0], { limit: decoded.limit })]
  if (decoded.encoding === null) return [finding('undecodable', [0, 0])]
  const { toRaw, toText } = indexMap(clean.map)
  const placed: Placed[] = [
    ...brokenPlaces(decoded).map((span) => ({
      span,
      code: 'invalid-bytes' as const,
      make: () =>
        findingOf({ raw: span, code: 'invalid-bytes', data: { encoding: decoded.encoding! } }, toText(span)),
    })),
    ...clean.remarks.map((remark) => ({
      span: remark.raw,
      code: remark.code,
      make: () => findingOf(remark, toText(remark.raw)),
    })),
    ...masks.map(({ span }) => ({
      span: toRaw(span),
      code: 'blank' as const,
      make: () => finding('blank', span, { mask: clean.text.slice(...span) }),
    })),
  ]
  const empty = clean.text.trim() === '' ? [finding('empty-document', [0, 0])] : []
  return [...empty, ...listed(placed.sort(bySpan), clean.unlisted)]
}

/** As many findings of each code as a document lists, then one for each code that has more: these and those that were not even placed. */
function listed(placed: readonly Placed[], unlisted: Clean['unlisted']): Finding[] {
  const counts = new Map<FindingCode, number>()
  const findings: Finding[] = []
  for (const { code, make } of placed) {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (count <= mostFindings(code)) findings.push(make())
  }
  for (const [code, count] of counts) {
    const rest = count - mostFindings(code) + (unlisted.get(code) ?? 0)
    if (rest > 0) findings.push(finding('more-findings', [0, 0], { code, count: rest }))
  }
  return findings
}

/** Where `�` stands for bytes that did not fit, one span a run. */
function brokenPlaces({ text, invalid }: Decoded): Span[] {
  if (invalid === 0) return []
  return Array.from(text.matchAll(/\uFFFD+/g), ({ 0: run, index }) => [index, index + run.length])
}

/** A remark in the coordinates of the text; what was cut keeps its place in the source instead. */
function findingOf({ code, data, raw, fix }: Remark, span: Span): Finding {
  const place = span[0] === span[1] ? { raw } : {}
  return finding(code, span, data, fix ? { ...place, fix } : place)
}
