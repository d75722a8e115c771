import type { Span } from '@shuzhi/document'

/** A stretch of text on one line: a hard wrap and its indent are left out, and white space at the ends. */
export const oneLine = (text: string, span: Span): string =>
  text
    .slice(...span)
    .replace(/\s*[\r\n]\s*/g, '')
    .trim()
