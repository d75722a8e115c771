/** What is written of a finding: its severity, its message in Chinese and English with `{blanks}`, a text that shows it, and why it matters. */
export type FindingEntry = {
  severity: 'error' | 'warning' | 'info'
  zh: string
  en: string
  example: string
  /** Why it matters, and what to do. */
  why: { zh: string; en: string }
}
