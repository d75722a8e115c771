import type { Severity } from '@shuzhi/document'
import type { Text } from '../language.ts'

/** How much a finding counts for, in a reader's words. */
export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'note' },
}
