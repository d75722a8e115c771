import type { Role } from '@shuzhi/document'
import { labelHeads, labelModifiers } from '../lexicon/labels.ts'
import { labelTimes, selves } from '../lexicon/part-words.ts'
import { roleWords } from '../lexicon/roles.ts'
import { groupBy } from './group-by.ts'
import { type Named, nameOf } from './heading-names.ts'

/** The roles that a report turns to behind what was done. */
const turns: ReadonlySet<Role> = new Set(['problems', 'causes', 'plans'])

const byLength = (a: string, b: string): number => b.length - a.length

const vocabulary = groupBy([...Object.keys(labelHeads), ...labelModifiers].sort(byLength), (word) => word[0]!)

/** The role of a name that is made of the words of labels alone: `存在的主要问题`. */
export const wholeName = (name: string): Role | null =>
  isMadeOf(name, vocabulary) ? (nameOf(name)?.role ?? null) : null

const innerVocabulary = groupBy(
  [
    ...[...Object.keys(labelHeads), ...labelModifiers, ...labelTimes, ...selves],
    ...roleWords.filter(({ role, weak }) => !weak && turns.has(role)).map(({ word }) => word),
  ].sort(byLength),
  (word) => word[0]!,
)

/** What a heading below the first level names: only with words that do nothing else (`我局存在的主要问题`, `下半年工作安排`), and none that any part is called (`主要工作`). */
export function innerName(name: string): Named | null {
  const named = isMadeOf(withoutYear(name), innerVocabulary) ? nameOf(name) : null
  return named?.weak ? null : named
}

const partVocabulary = groupBy(
  [...Object.keys(labelHeads), ...labelModifiers, ...labelTimes, ...roleWords.map(({ word }) => word)].sort(
    byLength,
  ),
  (word) => word[0]!,
)

/** Whether a heading names a part of a report, and nothing else: `2023年主要工作回顾`, `下一步打算`. */
export const isPartName = (name: string): boolean =>
  isMadeOf(withoutYear(name), partVocabulary) && nameOf(name) !== null

const withoutYear = (name: string): string =>
  name.includes('年') ? name.replace(/[0-9〇零一二三四五六七八九]{2,4}(?=年)/g, '') : name

function isMadeOf(name: string, words: ReadonlyMap<string, readonly string[]>): boolean {
  for (let at = 0; at < name.length; ) {
    const word = words.get(name[at]!)?.find((entry) => name.startsWith(entry, at))
    if (!word) return false
    at += word.length
  }
  return true
}
