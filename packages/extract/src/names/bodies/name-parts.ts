import { numeralCharacters } from '@shuzhi/document'
import type { HeadClass } from '../../lexicon/bodies/body-heads.ts'
import { nounUnits, studyHeads } from '../../lexicon/bodies/heads-by-front.ts'
import { kindWords, noNameCharacters, schoolNames } from '../../lexicon/bodies/kind-words.ts'
import { organOwners } from '../../lexicon/bodies/level-words.ts'
import { postedHeads, sitedHeads, taskedHeads } from '../../lexicon/bodies/special-heads.ts'
import {
  brigadeFields,
  plainFields,
  studyFields,
  taskWords,
  workFields,
} from '../../lexicon/bodies/work-fields.ts'
import { describingWords } from '../../lexicon/places/parts/stems.ts'
import {
  type Accepts,
  isBranchSite,
  isInstitutionSite,
  isLocalCharacter,
  isLocality,
  isMadeUp,
  isNamingWord,
  isSite,
} from './proper-parts.ts'

const isField: Accepts = ({ word, kind }) =>
  workFields.has(word) && kind !== 'v' && kind !== 'vn' ? 'kind' : undefined

/** The same also of verbs: 采购 + 中心. */
const isWork: Accepts = ({ word }) => (workFields.has(word) ? 'kind' : undefined)

const isKind: Accepts = ({ word }) => (kindWords.has(word) ? 'kind' : undefined)

const isSchoolName: Accepts = ({ word }) => (schoolNames.has(word) ? 'name' : undefined)

const isQuoted: Accepts = ({ kind }) => (kind === 'term' ? 'name' : undefined)

const isNoun: Accepts = ({ kind, word }) => {
  if (numeralCharacters.includes(word[0]!) || noNameCharacters.has(word)) return undefined
  return kind === 'n' || kind === 'vn' || kind === 'b' || kind === 'ns' || kind === 's' || kind === 'latin'
    ? 'kind'
    : undefined
}

/** A field of work; before some heads any noun is one: 理赔 + 部. */
const isDepartment: Accepts = (unit, head) => {
  // 系 is a verb too: 设备系2005年所装.
  if (head === '系') return studyFields.has(unit.word) ? 'name' : undefined
  if (workFields.has(unit.word)) return 'name'
  return nounUnits.has(head) && unit.word.length > 1 && !plainFields.has(unit.word) && isNoun(unit, head)
    ? 'name'
    : undefined
}

/** A field of study before an institute: 计算机 + 学院. */
const isStudyField: Accepts = ({ word }, head) =>
  studyHeads.has(head) && studyFields.has(word) ? 'name' : undefined

const isTask: Accepts = (unit, head) => {
  const { kind, word } = unit
  if (isNoun(unit, head) || isQuoted(unit, head) || taskWords.has(word) || workFields.has(word)) return 'name'
  if (kind === 'x') return isMadeUp(unit, head) && 'name'
  return kind === 'i' || kind === 'document' ? 'name' : undefined
}

/** 缉私 + 分局, 城南 + 消防站, 护理 + 质量 + 管理委员会: what a field or a side of the town tells. */
const isFielded: Accepts = (unit, head) => {
  if (taskedHeads.has(head)) return isTask(unit, head)
  return sitedHeads.has(head) && (isWork(unit, head) || isSite(unit, head)) ? 'name' : undefined
}

/** Whom or what a museum is of: 革命 + 烈士 + 纪念馆, 八 + 大山 + 人 + 纪念馆. */
const isHonoured: Accepts = ({ kind, word }) => {
  if (noNameCharacters.has(word) && word !== '人') return undefined
  if (describingWords.has(word)) return 'kind'
  if (word.length === 1) return /^(?:n|x|m|a)$/.test(kind) ? 'rare' : undefined
  return word === '革命' || /^(?:n|ns|s|x|i)$/.test(kind) ? 'name' : undefined
}

/** Where a brigade serves: 森林 + 消防大队. */
const isServing: Accepts = ({ word }, head) =>
  head.endsWith('队') && brigadeFields.has(word) ? 'kind' : undefined

/** 生产 + 技术部: a second field of a department that is one word with its first. */
const isSecondField: Accepts = ({ word, kind }, head) =>
  /^..[部科处室]$/.test(head) && kind !== 'v' && workFields.has(word) ? 'kind' : undefined

/** 系 + 党总支; but 驻关 + 纪检组, which another body posts. */
const isOwner: Accepts = ({ word }, head) =>
  organOwners.has(word) && !postedHeads.has(head) ? 'kind' : undefined

const never: Accepts = () => undefined

/** What the first of several says that says anything. */
function firstOf(...accepts: readonly Accepts[]): Accepts {
  return (unit, head) => {
    for (const accept of accepts) {
      const part = accept(unit, head)
      if (part) return part
    }
    return undefined
  }
}

/** What may stand in a body's name, by the class of its head; levels, places, masks and bodies around it aside. */
export const namePartOf: Record<HeadClass, Accepts> = {
  top: never,
  level: never,
  local: firstOf(isFielded, isField, isLocality, isLocalCharacter),
  hall: firstOf(isQuoted, isKind, isSchoolName, isHonoured),
  centre: firstOf(isWork, isKind, isNoun),
  department: firstOf(isServing, isSecondField, isFielded),
  unit: isDepartment,
  organ: firstOf(isField, isOwner, (unit, head) => (unit.kind === 'x' ? isMadeUp(unit, head) : undefined)),
  committee: isTask,
  association: firstOf(isQuoted, isKind, isNamingWord, isMadeUp, isNoun),
  institution: firstOf(isStudyField, isField, isKind, isSchoolName, isMadeUp, isInstitutionSite),
  station: firstOf(isSite, isLocality, isMadeUp, isLocalCharacter),
  company: firstOf(isBranchSite, isField, isKind, isNamingWord, isMadeUp, (unit, head) =>
    unit.word.length === 2 || unit.word.length === 3 ? isNoun(unit, head) : undefined,
  ),
}
