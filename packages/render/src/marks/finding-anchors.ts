import type { Finding } from '@shuzhi/document'

/** The anchor of each finding in the list of findings: its code and its place in the text, counted on where two are alike. */
export function findingAnchors(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ code, span }) => {
    const anchor = `${code}-${span[0]}`
    const times = (seen.get(anchor) ?? 0) + 1
    seen.set(anchor, times)
    return times === 1 ? anchor : `${anchor}-${times}`
  })
}

/** The anchor, in the text, of what a finding speaks of. */
export const placeAnchor = (anchor: string): string => `at-${anchor}`
