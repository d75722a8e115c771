import { type Finding, type FindingCode, finding, indexMap, type Mask, type Span } from '@shuzhi/document'
import type { Clean, Remark } from './apply-rules.ts'
import type { Decoded } from './decode.ts'
import { mostFindings } from './most-findings.ts'

/** A finding and its place in the raw source, by which findings are ordered. */
type Placed = { raw: Span; finding: Finding }

/** All findings of a document, those about the whole file first, then in the order of the source, and last how many are not listed. */
export function collectFindings(decoded: Decoded, clean: Clean, masks: readonly Mask[]): Finding[] {
  if (decoded.limit !== undefined) return [finding('over-limit', [0, 0], { limit: decoded.limit })]
  if (decoded.encoding === null) return [finding('undecodable', [0, 0])]
  const encoding = decoded.encoding
  const { toRaw, toText } = indexMap(clean.map)
  const remark = (made: Remark): Placed => ({ raw: made.raw, finding: findingOf(made, toText(made.raw)) })
  const listedMasks = masks.slice(0, mostFindings('blank'))
  const placed = [
    ...brokenPlaces(decoded).map((raw) => remark({ raw, code: 'invalid-bytes', data: { encoding } })),
    ...clean.remarks.map(remark),
    ...listedMasks.map(({ span }) => ({
      raw: toRaw(span),
      finding: finding('blank', span, { mask: clean.text.slice(span[0], span[1]) }),
    })),
  ]
  placed.sort((a, b) => a.raw[0] - b.raw[0] || b.raw[1] - a.raw[1])
  const unlisted = new Map(clean.unlisted)
  if (masks.length > listedMasks.length) unlisted.set('blank', masks.length - listedMasks.length)
  const empty = clean.text.trim() === '' ? [finding('empty-document', [0, 0])] : []
  return [...empty, ...listed(placed, unlisted)]
}

/** As many findings of each code as a document lists, then one for each code that has more: these and those that were not even placed. */
function listed(placed: readonly Placed[], unlisted: Clean['unlisted']): Finding[] {
  const counts = new Map<FindingCode, number>()
  const findings: Finding[] = []
  for (const { finding: made } of placed) {
    const count = (counts.get(made.code) ?? 0) + 1
    counts.set(made.code, count)
    if (count <= mostFindings(made.code)) findings.push(made)
  }
  for (const [code, count] of counts) {
    const rest = Math.max(0, count - mostFindings(code)) + (unlisted.get(code) ?? 0)
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
