import { occupations } from '../lexicon/given-names.ts'
import { boundedPosts } from '../lexicon/posts.ts'
import { meritVerbs, nameLabels, nameOpeners, nameTitles } from '../lexicon/surnames.ts'
import type { PersonalName } from './personal-name.ts'
import { isPost } from './post.ts'
import type { Unit } from './unit.ts'

/** Whether a title stands before or behind a name, or the name is masked with 某, as only names are. */
export function isTitled(
  text: string,
  units: readonly Unit[],
  at: number,
  { count, certain }: PersonalName,
): boolean {
  const before = units[at - 1]
  const last = units[at + count - 1]!
  if (last.kind === 'mask' && last.word.startsWith('某')) return true
  if (before && isPost(before) && (certain || !boundedPosts.has(before.word))) return true
  if (certain && before?.word === '：' && units[at - 2] && isPost(units[at - 2]!)) return true
  const isLong = last.end - units[at]!.start > 2 || last.kind === 'x'
  if (certain && isLong && before?.end === units[at]!.start && occupations.has(before.word)) return true
  if (certain && isLong && opensClause(before) && meritVerbs.has(units[at + count]?.word ?? '')) return true
  if (certain && (before?.word === '诉' || units[at + count]?.word === '诉')) return true
  if (certain && (isCounted(units, at + count) || described.test(text.slice(last.end, last.end + 3))))
    return true
  const after = units[behindCount(units, at + count)]
  return (
    after !== undefined &&
    (nameTitles.has(after.word) || isPost(after)) &&
    after.start - last.end <= longestCount
  )
}

const opensClause = (before: Unit | undefined): boolean =>
  before === undefined || before.kind === 'punctuation' || before.kind === 'break'

const longestCount = 3

/** The unit behind a count of persons: 老师 in 两位老师. */
function behindCount(units: readonly Unit[], at: number): number {
  const measure = units[at + 1]
  return units[at]?.word.length === 1 && (measure?.word === '位' || measure?.word === '名') ? at + 2 : at
}

/** 等5名同志, 等12人 behind a name. */
function isCounted(units: readonly Unit[], at: number): boolean {
  const number = units[at + 1]
  if (units[at]?.word !== '等' || number === undefined) return false
  if (nameTitles.has(number.word)) return true
  const counted = number.kind === 'number' || number.kind === 'm' || number.word.length === 1
  return counted && /^[名位人]$/.test(units[at + 2]?.word ?? '')
}

/** （女） and ，男， behind a name. */
const described = /^[（(，][男女](?![男女])/

/** 述职人：张三, 我叫张三. */
export const isLabelled = (text: string, start: number): boolean =>
  text.endsWith('我叫', start) ||
  (text[start - 1] === '：' && nameLabels.some((label) => text.endsWith(label, start - 1)))

/** 本人李晓雯. */
export const isOpened = (text: string, start: number): boolean =>
  nameOpeners.some((opener) => text.endsWith(opener, start))

/** Behind a wide space at the end of a bracket or of a line: （柳荫路小学　周慧敏）. */
export const isSetApart = (text: string, [start, end]: readonly [number, number]): boolean =>
  /[ \u3000]/.test(text[start - 1] ?? '') && /^[）)\n]?$/.test(text[end] ?? '') && end - start <= 3
