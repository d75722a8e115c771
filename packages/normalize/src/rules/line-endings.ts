import type { Edit } from '@shuzhi/document'
import type { Rule } from './rule.ts'

/** All line breaks of Unicode (UAX 14, class BK, CR, NL) become line feeds. */
export const lineEndings: Rule = {
  code: 'line-endings',
  signs: '\r\v\f\u0085\u2028\u2029',
  examples: [
    { before: '一\r\n二\r三\n四', after: '一\n二\n三\n四' },
    { before: '一\u2028二\f三', after: '一\n二\n三' },
  ],
  apply: (text, places) => ({
    edits: places.map((at): Edit => {
      const isPair = text[at] === '\r' && text[at + 1] === '\n'
      return { span: [at, at + (isPair ? 2 : 1)], insert: '\n' }
    }),
  }),
}
