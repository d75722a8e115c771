import { type Finding, type FindingCode, finding, indexMap, type Mask } from '@shuzhi/document'
import type { Clean, Remark } from './apply-rules.ts'
import type { Decoded } from './decoding/decode.ts'
import { mostFindings } from './most-findings.ts'

/** How many findings there are of a code that a document does not list. */
type Unlisted = Map<FindingCode, number>

/** All findings of a document, those about the whole file first, then in the order of the source, and last how many are not listed. */
export function collectFindings(decoded: Decoded, clean: Clean, masks: readonly Mask[]): Finding[] {
  if (decoded.limit !== undefined) return [finding('over-limit', [0, 0], { limit: decoded.limit })]
  if (decoded.isDamaged) return [finding('damaged-package', [0, 0])]
  if (decoded.encoding === null) return [finding('undecodable', [0, 0])]
  const unlisted: Unlisted = new Map(clean.unlisted)
  const remarks = clean.remarks.concat(brokenPlaces(decoded, decoded.encoding))
  const told = remarks.length > 0 ? listed(findingsOf(remarks, clean), unlisted) : []
  const findings = inOrder(told, blanksOf(clean.text, masks, unlisted))
  for (const [code, count] of unlisted) findings.push(finding('more-findings', [0, 0], { code, count }))
  if (/^\s*$/.test(clean.text)) findings.unshift(finding('empty-document', [0, 0]))
  return findings
}

/** Where `�` stands for bytes that did not fit, one place a run. */
function brokenPlaces({ text, invalid }: Decoded, encoding: string): Remark[] {
  if (invalid === 0) return []
  return Array.from(text.matchAll(/\uFFFD+/g), ({ 0: run, index }) => ({
    raw: [index, index + run.length],
    code: 'invalid-bytes',
    data: { encoding },
  }))
}

/** What the rules told, in the order of the source, in the coordinates of the text; what was cut keeps its place in the source instead. */
function findingsOf(remarks: Remark[], { map }: Clean): Finding[] {
  const { toText } = indexMap(map)
  return remarks
    .sort((a, b) => a.raw[0] - b.raw[0] || b.raw[1] - a.raw[1])
    .map(({ code, data, raw, fix }) => {
      const span = toText(raw)
      return finding(code, span, data, { ...(span[0] === span[1] && { raw }), ...(fix && { fix }) })
    })
}

/** As many findings of each code as a document lists; what is left out is added to `unlisted`. */
function listed(findings: readonly Finding[], unlisted: Unlisted): Finding[] {
  const counts = new Map<FindingCode, number>()
  return findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (count <= mostFindings(code)) return true
    unlisted.set(code, (unlisted.get(code) ?? 0) + 1)
    return false
  })
}

/** The masks as findings: values that are still to be filled in. */
function blanksOf(text: string, masks: readonly Mask[], unlisted: Unlisted): Finding[] {
  const most = mostFindings('blank')
  if (masks.length > most) unlisted.set('blank', masks.length - most)
  const shown = masks.length > most ? masks.slice(0, most) : masks
  return shown.map(({ span }) => finding('blank', span, { mask: text.slice(span[0], span[1]) }))
}

/** Two ordered lists as one; what was cut before a blank stands before it. */
function inOrder(told: readonly Finding[], blanks: Finding[]): Finding[] {
  if (told.length === 0) return blanks
  const findings: Finding[] = []
  let next = 0
  for (const blank of blanks) {
    while (next < told.length && told[next]!.span[0] <= blank.span[0]) findings.push(told[next++]!)
    findings.push(blank)
  }
  while (next < told.length) findings.push(told[next++]!)
  return findings
}
