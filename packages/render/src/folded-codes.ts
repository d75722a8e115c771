import type { Finding } from '@shuzhi/document'

/** From so many findings of one code on they are folded, so that a report full of blanks still shows what else is wrong. */
const many = 6

/** The codes of which there are so many findings that the list folds them. */
export function foldedCodes(findings: readonly Finding[]): Set<Finding['code']> {
  const counts = new Map<Finding['code'], number>()
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  return new Set([...counts].flatMap(([code, count]) => (count >= many ? code : [])))
}
