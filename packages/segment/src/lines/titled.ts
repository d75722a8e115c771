import type { Role } from '@shuzhi/document'
import { titleRoles, titleWords } from '../lexicon/titles.ts'

/** Whether a line ends in a word that titles end in, left out what stands behind it: brackets, quotation marks, its number in a collection (`述职报告 篇1`). */
export function isTitled(line: string): boolean {
  const bare = bareTitle(line)
  return titleWords.some((word) => bare.endsWith(word))
}

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
const inCollection =
  /(?<=.)(?:的?(?:范文|模板|样本|例文|参考范文))?(?:精选|赏析|汇总|汇编|合集|集锦|锦集|大全|通用|优秀|推荐|精品|热门|必备){0,2}\s*第?[篇之]?\s*(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})?\s*篇?$/

/** The blanks between characters that are set apart: `述 职 报 告`. */
const spacedOut = /(?<=(?:^|\s)\S)\s+(?=\S(?:\s|$))/g

/** A line of a title without what stands behind it. */
export const bareTitle = (line: string): string =>
  line
    .replace(spacedOut, '')
    .replace(/(?<=\S)\s*[—―－]{2}.*$/, '')
    .replace(/[（(][^（）()]{0,40}[）)]\s*$/, '')
    .replace(/[》”]$/, '')
    .replace(inCollection, '')
    .trimEnd()
