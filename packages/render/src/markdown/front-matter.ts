import type { Extracted } from '@shuzhi/document'
import { type Summary, summarize } from '../summary.ts'

/** The YAML 1.2 block at the head of the Markdown: what the report is, what it holds and what is wrong with it. */
export function frontMatter(document: Extracted): string {
  const summary = summarize(document)
  return [
    `title: ${scalar(summary.title)}`,
    `year: ${scalar(summary.year)}`,
    'source:',
    `  path: ${scalar(document.source.path)}`,
    `  encoding: ${scalar(document.source.encoding)}`,
    `  sha256: ${scalar(document.source.sha256)}`,
    'counts:',
    ...mapping(countsOf(summary)),
    ...findingsOf(document),
  ].join('\n')
}

const countsOf = ({ characters, sections, points, quantities, blanks }: Summary): Record<string, number> => ({
  characters,
  sections,
  points,
  quantities: quantities.filled + quantities.blank,
  blanks,
})

function findingsOf({ findings }: Extracted): string[] {
  const counts: Record<string, number> = {}
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1
  return findings.length === 0 ? ['findings: {}'] : ['findings:', ...mapping(counts)]
}

const mapping = (counts: Record<string, number>): string[] =>
  Object.entries(counts).map(([key, count]) => `  ${key}: ${count}`)

/** JSON is YAML, but for the characters that YAML does not print: those are escaped, so no line or fence can be forged. */
const scalar = (value: string | number | null): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
