import type { Role } from '@shuzhi/document'
import { titleRoles, titleWords } from './lexicon/titles.ts'

/** Whether a line ends in a word that titles end in, brackets and quotation marks behind it left out. */
export function isTitled(line: string): boolean {
  const bare = bareTitle(line)
  return titleWords.some((word) => bare.endsWith(word))
}

/** What the sections of a document with these lines of title are about where they do not say; null where it names no kind of document. */
export function titleRole(lines: readonly string[]): Role | null {
  for (const line of lines) {
    const bare = bareTitle(line)
    const kind = titleRoles.find(
      ({ ends, unless }) => ends.some((word) => bare.endsWith(word)) && !unless?.test(bare),
    )
    if (kind)
      return kind.role === 'plans' && lines.some((one) => looksBack.test(one)) ? 'achievements' : kind.role
  }
  return null
}

/** What a title of a plan may report on before: `2023年工作总结和2024年工作计划`. */
const looksBack = /总结|述职|汇报|回顾|报告|情况[和与及、]/

const bareTitle = (line: string): string =>
  line
    .replace(/\s*[—―－]{2}.*$/, '')
    .replace(/[（(][^（）()]{0,40}[）)]\s*$/, '')
    .replace(/[》”]$/, '')
    .trimEnd()
