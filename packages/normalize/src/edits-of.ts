import type { Edit } from '@shuzhi/document'

/** One edit for each match of a global pattern. */
export const editsOf = (text: string, pattern: RegExp, replace: (found: string) => string): Edit[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    span: [index, index + found.length],
    insert: replace(found),
  }))
