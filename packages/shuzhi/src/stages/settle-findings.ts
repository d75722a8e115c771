import { createLocator, type Finding, type Normalized } from '@shuzhi/document'
import { isRejecting } from '@shuzhi/stage'
import type { Config } from '../settings/config.ts'
import { isOffAt, switchesOf } from './switch-comments.ts'

/**
 * A document with the findings that are wanted: each of the severity that the config gives its code, without those that the config or a comment in the
 * source switches off. Why a file gives no report is always told. Doing it twice changes nothing.
 */
export function settleFindings<Document extends Normalized>(
  document: Document,
  rules: Config['rules'] = {},
): Document {
  const switches = switchesOf(document)
  if (switches.length === 0 && Object.keys(rules).length === 0) return document
  const locator = createLocator(document)
  const isOff = (finding: Finding) =>
    isOffAt(switches, finding.code, locator.locateFinding(finding).start.offset ?? 0)
  const findings = document.findings.flatMap((finding): Finding[] => {
    if (isRejecting(finding)) return [finding]
    const level = rules[finding.code] ?? finding.severity
    return level === 'off' || isOff(finding) ? [] : [{ ...finding, severity: level }]
  })
  return { ...document, findings }
}
