import type { Role } from '@shuzhi/document'
import { modelWords, praises } from '../lexicon/model-texts.ts'
import { titleRoles, titleWords } from '../lexicon/titles.ts'
import { hasOneOf, isSpace } from './characters.ts'

/** Whether a line ends in a word that titles end in, left out what stands behind it: brackets, quotation marks, its number in a collection (`述职报告 篇1`). */
export function isTitled(line: string): boolean {
  if (isClosed(line)) return false
  const bare = bareTitle(line)
  return titleEndings.has(bare.at(-1) ?? '') && titleWords.some((word) => bare.endsWith(word))
}

/** Whether a mark closes a line and no dash stands in it that a title could stand before. */
const isClosed = (line: string): boolean =>
  hasOneOf(line, line.length - 1, '。；，：、！？') && !dashes.test(line)

const dashes = /[—―－]{2}/

const titleEndings: ReadonlySet<string> = new Set(titleWords.map((word) => word.at(-1)!))

/** What the sections of a document with these lines of title are about where they do not say; null where it names no kind of document. */
export function titleRole(lines: readonly string[]): Role | null {
  for (const line of lines) {
    const bare = bareTitle(line)
    const kind = titleRoles.find(({ ends }) => ends.some((word) => bare.endsWith(word)))
    if (kind)
      return kind.role === 'plans' && lines.some((one) => looksBack.test(one)) ? 'achievements' : kind.role
  }
  return null
}

/** What a title of a plan may report on before: `2023年工作总结和2024年工作计划`. */
const looksBack = /总结|述职|汇报|回顾|报告|情况[和与及、]/

/** What makes a title that of a model text or of a collection of such, and its number among others of its kind. */
const inCollection = new RegExp(
  `(?<=.)(?:的?(?:${modelWords.join('|')}))?(?:${praises.join('|')}){0,2}` +
    '\\s*第?[篇之]?\\s*(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})?\\s*篇?$',
)

/** The blanks between characters that are set apart: `述 职 报 告`. */
const spacedOut = /(?<=(?:^|\s)\S)\s+(?=\S(?:\s|$))/g

const lastOf = (words: readonly string[]): string => words.map((word) => word.at(-1)).join('')

/** What the name or number of a model text ends in. */
const collectionEndings = `第篇之0123456789０１２３４５６７８９一二三四五六七八九十${lastOf([...modelWords, ...praises])}`

/** What is cut off a title, in turn. `mark` stands in every line that `cut` finds something in, and is quicker to look for: few lines hold any, and this is asked of most. */
const cuts: readonly { mark: RegExp; cut: RegExp }[] = [
  { mark: /(?:^|\s)\S\s+\S(?:\s|$)/, cut: spacedOut },
  { mark: dashes, cut: /(?<=\S)\s*[—―－]{2}.*$/ },
  { mark: /[）)]\s*$/, cut: /[（(][^（）()]{0,40}[）)]\s*$/ },
  { mark: /[》”]$/, cut: /[》”]$/ },
  {
    mark: new RegExp(`[\\s${collectionEndings}]$`),
    cut: inCollection,
  },
]

/** Whether any mark may stand in a line. The last character tells of those at the end, more quickly than they do. */
const mayBeCut = (line: string): boolean =>
  cutEndings.has(line.at(-1) ?? '') || isSpace(line.charCodeAt(line.length - 1)) || inside.test(line)

const cutEndings: ReadonlySet<string> = new Set(`）)》”${collectionEndings}`)
const inside = new RegExp(`${cuts[0]!.mark.source}|${dashes.source}`)

/** A line of a title without what stands behind it. */
export const bareTitle = (line: string): string =>
  mayBeCut(line)
    ? cuts.reduce((bare, { mark, cut }) => (mark.test(bare) ? bare.replace(cut, '') : bare), line).trimEnd()
    : line
