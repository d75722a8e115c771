import type { Data } from 'unified'
import { text } from './text.ts'

type Extension = NonNullable<Data['toMarkdownExtensions']>[number]

declare module 'mdast' {
  interface Data {
    /** It goes on in the line of the block before it. */
    goesOn?: boolean
  }
}

/** White space that some parser trims at the ends of a line: all of Unicode's, U+FEFF and U+0085. */
const trimmed = [
  ...'\t\v\f \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
]

/**
 * What makes remark-stringify write a report so that any parser reads back its characters and nothing but text:
 * more escapes than CommonMark needs (tables, strike-through, formulas and bare links are extensions everywhere).
 */
export const markdownExtension: Extension = {
  bullet: '-',
  // Its own would take the line breaks of the text, which are escaped, for its own.
  handlers: { text, break: () => '\\\n', yaml: ({ value }: { value: string }) => `---\n${value}\n---` },
  // An empty line is a line break of the text; without one the line goes on. So the lines of the text can be read back.
  join: [(_, right) => (right.data?.goesOn ? 0 : 1)],
  unsafe: [
    // One line of the text is one line of Markdown, whatever it holds.
    ...['\n', '\r'].map((character) => ({ character, inConstruct: 'phrasing' as const })),
    ...trimmed.flatMap((character) => [
      { character, before: '^', inConstruct: 'phrasing' as const },
      { character, after: '$', inConstruct: 'phrasing' as const },
    ]),
    ...[...'~|$@'].map((character) => ({ character, inConstruct: 'phrasing' as const })),
    { character: ':', after: '//', inConstruct: 'phrasing' },
    { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' },
  ],
}
