import { foundingVerbs, joiningWords, namelessWords } from '../../lexicon/bodies/body-borders.ts'
import type { HeadClass } from '../../lexicon/bodies/body-heads.ts'
import { studyHeads } from '../../lexicon/bodies/heads-by-front.ts'
import { unionHeads } from '../../lexicon/bodies/special-heads.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import type { BodyName } from './body-step.ts'
import { closesCount } from './closes-count.ts'
import { longestName, type Reading } from './open-name.ts'

/** Whether a body is named by its task or field, and so by any words: 防汛领导小组, 铝合金钻具材料研究所, 技术创新联盟. */
export const isFounded = (headClass: HeadClass, word: string): boolean =>
  headClass === 'committee' || (studyHeads.has(word) && headClass === 'institution') || unionHeads.has(word)

/** The name of such a body that is founded here: all between the verb, or the conjunction behind another body, and the head. */
export function foundedName(
  { units, names }: Reading,
  head: number,
  headClass: HeadClass,
): BodyName | undefined {
  let joined = -1
  for (let at = head - 1; at >= 0 && head - at < longestName; at -= 1) {
    const unit = units[at]!
    if (unit.end !== units[at + 1]!.start || unit.kind === 'punctuation' || unit.kind === 'break')
      return undefined
    if (closesCount(units, at) || isBatch(unit)) return undefined
    if (unit.word === ofWord && joined < 0 && at + 1 < head && units[head]!.word !== anyCommittee)
      joined = at + 1
    else if (namelessWords.has(unit.word) && joined < 0) return undefined
    if (joined < 0 && joiningWords.has(unit.word) && entryBefore(names, at)) joined = at + 1
    if (!foundingVerbs.has(unit.word) || (headClass !== 'committee' && unit.word === '建立')) continue
    return { first: joined < 0 ? at + 1 : joined, head, headClass, named: at + 1 < head }
  }
  return undefined
}

/** 设立常委会的基层委员会: what is said of any. */
const anyCommittee = '委员会'

/** 成立由镇长任指挥长 + 的 + 项目 + 指挥部: behind it the name begins. */
const ofWord = '的'

/** 一批产业学院. */
const isBatch = ({ word }: Unit): boolean => word === '批' || /^[一二三两几多数].$/.test(word)
