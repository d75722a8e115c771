import type { FindingEntry } from './finding-entry.ts'

/** That a list of findings was cut off. */
export const moreFindings = {
  severity: 'info',
  zh: '同类问题（{code}）还有 {count} 处，不再逐一列出',
  en: '{count} more findings of the kind {code} are not listed',
  example: 'a text of a thousand “ without partner',
  why: {
    zh: '同类问题太多时只列出前面的，以免淹没其他问题。先改前面的，再检查一次。',
    en: 'Of very many findings of a kind only the first are listed, so that the others can be seen. Mend those and check again.',
  },
} as const satisfies FindingEntry

/** That a comment meant to switch a check off and names none. */
export const switchUnknown = {
  severity: 'warning',
  zh: '没有检查项“{code}”，此注释未关闭任何检查',
  en: 'there is no finding “{code}”; this comment switches nothing off',
  example: '<!-- shuzhi-disable blanks -->',
  why: {
    zh: '注释里的代码写错了，什么也没有关闭。运行 shuzhi explain 可列出全部代码。',
    en: 'The code in the comment is none, so nothing is switched off. shuzhi explain lists all codes.',
  },
} as const satisfies FindingEntry
