import { openDocx } from './docx/open-docx.ts'
import type { Reader } from './reader.ts'

/** Word (ECMA-376, WordprocessingML). Its decoded source is the text that Word shows, a line a paragraph, numbers included; nothing in it is markup. */
export const docx: Reader = {
  format: 'docx',
  extensions: ['.docx', '.docm'],
  open: openDocx,
  read: ({ hints = [] }) => ({ edits: [], hints }),
}
