import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { normalize } from '../src/index.ts'

const parser = unified().use(remarkParse)

/** The words of a Markdown text as another parser reads them, a space between blocks, white space as one space. */
function wordsOf(markdown: string): string {
  const pieces: string[] = []
  const visit = (node: Nodes): void => {
    if ('value' in node) pieces.push(node.value)
    else if ('children' in node) for (const child of node.children) visit(child)
    if (['paragraph', 'heading', 'code'].includes(node.type)) pieces.push(' ')
  }
  visit(parser.parse(markdown))
  return squeezed(pieces.join(''))
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

const phrase = fc.constantFrom(
  '召开会议',
  '走访 居民',
  '增长5%',
  '整改到位',
  'APP上线',
  '“三会一课”',
  'A\\*B',
  '1\\. 好',
  'R&amp;D',
  '&lt;五年&gt;',
)
const span = fc.oneof(
  { weight: 6, arbitrary: phrase },
  { weight: 1, arbitrary: phrase.map((text) => ` **${text}** `) },
  { weight: 1, arbitrary: phrase.map((text) => ` *${text}* `) },
  { weight: 1, arbitrary: fc.constantFrom(' `npm run` ', ' ``a`b`` ') },
  { weight: 1, arbitrary: phrase.map((text) => `[${text}](https://example.com/a "题")`) },
)
const line = fc.array(span, { minLength: 1, maxLength: 4 }).map((parts) => `某局${parts.join('，')}。`)
const block = fc.oneof(
  line,
  fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  line.map((text) => `${text}\n===`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `- ${text}`).join('\n')),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `> ${text}`).join('\n')),
  line.map((text) => `- ${text}\n  - ${text}`),
  fc.constant('---'),
  fc.constant('```js\nconst a = 1\n```'),
)
const markdown = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'))

it('reads the words that remark-parse reads', () => {
  const rules = {
    blanks: false,
    'half-width-punctuation': false,
    'stray-blanks': false,
    'noise-lines': false,
  } as const
  fc.assert(
    fc.property(markdown, (text) => {
      expect(squeezed(normalize(text, { id: 'a', path: 'a.md', rules }).text)).toBe(wordsOf(text))
    }),
    { seed: 19, numRuns: 1000 },
  )
})
