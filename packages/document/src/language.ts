/** A language that messages and pages are written in. */
export type Language = 'zh' | 'en'
