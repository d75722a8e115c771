import { numeralCharacters } from '@shuzhi/document'
import { firmNames, isFirmLike, sideNames } from '../../lexicon/bodies/firm-words.ts'
import { noNameCharacters } from '../../lexicon/bodies/kind-words.ts'
import { knownFirms } from '../../lexicon/bodies/known-firms.ts'
import { siteWords } from '../../lexicon/bodies/level-words.ts'
import { shopHeads } from '../../lexicon/bodies/shops-and-works.ts'
import { branchHeads } from '../../lexicon/bodies/special-heads.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'
import { namingWords } from '../../lexicon/places/parts/stems.ts'
import { isLocalityCharacter, isStemWord } from '../places/stem-parts.ts'
import type { Unit } from '../units/unit.ts'

/**
 * What a word is in a body's name: `name` tells the body from others of its kind, `kind` does not (职业 + 学校),
 * `rare` is a character that does so together with another one (宏 + 达).
 */
export type NamePart = 'name' | 'kind' | 'rare'

/** What a word is in a name that `head` closes. */
export type Accepts = (unit: Unit, head: string) => NamePart | undefined

/** A word that is all of characters that firms are named with. */
const isFirmName = (word: string): boolean => word.length === 2 && isFirmLike(word)

const firms = new Set(knownFirms)
const shops: ReadonlySet<string> = new Set(shopHeads)

/** Characters and words that made-up names are of: 宏达, TCL. */
export const isMadeUp: Accepts = ({ kind, word }) => {
  if (
    kind === 'latin' ||
    (kind === 'ns' && word.length > 1) ||
    isFirmName(word) ||
    sideNames.has(word) ||
    firmNames.has(word) ||
    firms.has(word)
  )
    return 'name'
  if (word.length > 1 || noNameCharacters.has(word) || numeralCharacters.includes(word)) return undefined
  if (isFirmLike(word)) return 'rare'
  return kind === 'x' || kind === 'n' || kind === 'a' || kind === 'b' || kind === 'ns' || kind === 'q'
    ? 'rare'
    : undefined
}

/** One character of a locality that the dictionary lacks: 东 + 关 + 派出所. */
export const isLocalCharacter: Accepts = ({ word }) => (isLocalityCharacter(word) ? 'rare' : undefined)

/** The same before what stands in one place, and not before what serves a field: 临 + 湖 + 一中, no 婚 + 庆 + 服务中心. */
const isSiteCharacter: Accepts = (unit, head) =>
  head.endsWith('中心') ? undefined : isLocalCharacter(unit, head)

/** 火车站 + 派出所. */
export const isSite: Accepts = ({ word }) => (siteWords.has(word) ? 'kind' : undefined)

/** A word that a locality is named with: 城关 + 小学, 王庄 + 派出所. */
export const isLocality: Accepts = (unit) =>
  unit.word.length > 1 && !workFields.has(unit.word) && isStemWord(unit, 'settlement') ? 'name' : undefined

/** The same before a shop, of which other words say what it sells or who keeps it: 石桥 + 饭庄, no 专家 + 诊所. */
const isShopSite = (unit: Unit): boolean => unit.kind === 'ns' || namingWords.has(unit.word)

/** What stands in one place is called by: the locality, or a character of it. */
export const isInstitutionSite: Accepts = (unit, head) =>
  (shops.has(head) && !isShopSite(unit) ? undefined : isLocality(unit, head)) ?? isSiteCharacter(unit, head)

/** 城关 + 支行. */
export const isBranchSite: Accepts = (unit, head) =>
  branchHeads.has(head) ? isLocality(unit, head) : undefined

/** A word that places and firms are named with: 惠民 + 合作社. */
export const isNamingWord: Accepts = ({ word }) => (namingWords.has(word) ? 'name' : undefined)
