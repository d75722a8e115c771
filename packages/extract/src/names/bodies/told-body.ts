import { buildingVerbs, governingVerbs, outsideWords } from '../../lexicon/bodies/body-borders.ts'
import { kindWords } from '../../lexicon/bodies/kind-words.ts'
import { levelWords } from '../../lexicon/bodies/level-words.ts'
import {
  actingTold,
  actLeads,
  bodyActs,
  buildingActs,
  builtTold,
  fieldJoints,
  jointHeads,
  levelContinuations,
  levelTold,
  noFieldVerbs,
  openingLevels,
  partTold,
  placeTold,
  plainActs,
  toldEnds,
} from '../../lexicon/bodies/told-ends.ts'
import { facilityFields, workFields } from '../../lexicon/bodies/work-fields.ts'
import { isPost } from '../posts/post.ts'
import { toldEnd } from '../units/traits.ts'
import type { Unit } from '../units/unit.ts'
import type { BodyName } from './body-step.ts'
import { closesCount } from './closes-count.ts'
import type { Reading } from './open-name.ts'

const longestTold = 12

/**
 * The name of a body that what stands around it tells, whatever words it is of: the body that it is part of (省水利厅 + 专家组), its level
 * (县 + 道安 + 委), or what it does where a clause begins with it (路产科查处…). Undefined where nothing does.
 */
export function toldBody(reading: Reading, head: number): BodyName | undefined {
  const { units, names } = reading
  const unit = units[head]!
  if (!(unit.traits.classes & toldEnd) || closesCount(units, head)) return undefined
  let first = head
  let isJoint = false
  for (; first > 0 && unit.end - units[first - 1]!.start <= longestTold; first -= 1) {
    const before = units[first - 1]!
    if (before.end !== units[first]!.start || closesCount(units, first - 1)) break
    const body = names[first - 1]
    if (body?.named) return !isJoint && isPart(units, body, first, head) ? told(body.first, head) : undefined
    if (!isJoint && joins(units, first - 1, head)) {
      isJoint = true
      continue
    }
    if (before.kind === 'place')
      return first < head &&
        placeTold.has(unit.word) &&
        isClosed(units, head) &&
        !isBuilt(units, first - 1, head)
        ? told(first - 1, head)
        : undefined
    if (opensLevel(units, first - 1, head))
      return levelTold.has(unit.word) && isClosed(units, head) && !isBuilt(units, first - 1, head)
        ? told(first - 1, head)
        : undefined
    if (!isField(before) && !isTitleNumber(units, first - 1)) break
  }
  if (first === head || isJoint || !(isActing(unit) || isNumbered(units, head))) return undefined
  if (unit.word === '中心' && facilityFields.has(units[head - 1]!.word)) return undefined
  return isWords(units, first, head) && opensSubject(units, first) && acts(units, head)
    ? told(first, head)
    : undefined
}

/** 建成 + 市 + 文化 + 中心: a work, not yet a body. */
const isBuilt = (units: readonly Unit[], first: number, head: number): boolean =>
  builtTold.has(units[head]!.word) && buildingVerbs.has(units[first - 1]?.word ?? '')

/** 商务 + 和 + 口岸 + 局. */
const joins = (units: readonly Unit[], at: number, head: number): boolean =>
  at + 1 < head &&
  fieldJoints.has(units[at]!.word) &&
  units[at]!.kind === 'c' &&
  jointHeads.has(units[head]!.word)

/** A part by its word, or by the end of a department's: 产科 in 路 + 产科. */
const isActing = ({ word, traits }: Unit): boolean =>
  actingTold.has(word) || (partClasses.has(traits.head ?? '') && actingTold.has(word.at(-1)!))

const partClasses: ReadonlySet<string> = new Set([
  'unit',
  'department',
  'institution',
  'committee',
  'association',
])

const told = (first: number, head: number): BodyName => ({
  first,
  head,
  headClass: 'department',
  named: true,
})

/** 制 + 茶 + 一 + 厂. */
const isNumbered = (units: readonly Unit[], head: number): boolean =>
  units[head]!.word === '厂' && isTitleNumber(units, head - 1)

/** 一 + 厂, 三 + 大队, 一大 + 队: a number of one of several. */
const isTitleNumber = (units: readonly Unit[], at: number): boolean =>
  /^[一二三四五六七八九十]大?$/.test(units[at]!.word) &&
  at > 0 &&
  units[at - 1]!.end === units[at]!.start &&
  units[at - 1]!.kind !== 'number'

/** A word of a field: no particle, no number, nothing that governs a body or stands outside its name, no kind of bodies. */
const isField = (unit: Unit): boolean =>
  (/^(?:n|vn|v|b|a|x|ns|f|s|q|place)$/.test(unit.kind) || (unit.kind === 'd' && unit.word.length === 1)) &&
  !outsideWords.has(unit.word) &&
  !governingVerbs.has(unit.word) &&
  !noFieldVerbs.has(unit.word) &&
  levelWords.get(unit.word) !== 'generic' &&
  !(unit.kind === 'a' && unit.word.length > 1) &&
  !/^[一二两三四五六七八九十几多][个家批所]?$/.test(unit.word) &&
  !isPost(unit)

/** The part of the body right before it: a field, and nothing that goes on behind its head. */
const isPart = (units: readonly Unit[], { headClass }: BodyName, first: number, head: number): boolean =>
  partTold.has(units[head]!.word) &&
  (headClass !== 'company' || !/[所院馆]$/.test(units[head]!.word)) &&
  isWords(units, first, head) &&
  !isPredicate(units, first, head) &&
  isClosed(units, head)

/** 公司 + 运营 + 污水 + 站: what the body does to what stands behind. */
const isPredicate = (units: readonly Unit[], first: number, head: number): boolean =>
  first + 1 < head &&
  (units[first]!.kind === 'v' || (units[first]!.kind === 'vn' && builtTold.has(units[head]!.word)))

/** No verb but the one that says what the part does, right before its head. */
const isWords = (units: readonly Unit[], first: number, head: number): boolean => {
  const takesVerb = verbHeads.has(units[head]!.word)
  for (let at = first; at < head; at += 1) {
    const { kind, word } = units[at]!
    if (kind !== 'v' || word.length === 1 || kindWords.has(word) || workFields.has(word)) continue
    if (at + 1 < head || !takesVerb) return false
  }
  return true
}

/** Before these a verb says what they are for: 介入 + 科, 检验 + 中心. */
const verbHeads: ReadonlySet<string> = new Set(['科', '股', '处', '室', '部', '办', '队', '组', '中心'])

/** Whether a level stands at `at`, or opens the word there (县道 + 安 + 委), where a name can begin. */
function opensLevel(units: readonly Unit[], at: number, head: number): boolean {
  const [before, { word, start, kind }] = [units[at - 1], units[at]!]
  if (!openingLevels.has(word[0]!) || kind === 'place' || at === head) return false
  const next = word[1] ?? units[at + 1]!.word[0]!
  if (levelContinuations.has(next) || word.length > 2) return false
  if (units[at]!.traits.head !== undefined) return false
  return before?.end !== start || /^(?:punctuation|break|p|c|u|v|vn|t|d)$/.test(before.kind)
}

/** Whether nothing goes on with a name behind its head, and no number counts it. */
function isClosed(units: readonly Unit[], head: number): boolean {
  const [unit, next] = [units[head]!, units[head + 1]]
  if (next?.start !== unit.end) return true
  if (builtTold.has(unit.word) && buildingActs.has(next.word)) return false
  if (next.word.length === 1 && toldEnds.has(next.word)) return false
  if (/^(?:punctuation|break|p|c|u|d|t|r|document)$/.test(next.kind)) return true
  if (next.kind === 'number') return units[head + 2]?.word === '年'
  return /^vn?$/.test(next.kind) && next.word.length > 1
}

/** Where a clause begins, or behind what an agent stands behind; no member of a list. */
function opensSubject(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  if (before?.end !== units[at]!.start) return true
  if (before.word === '、') return false
  return /^(?:punctuation|break|t)$/.test(before.kind) || agentLeads.has(before.word)
}

const agentLeads: ReadonlySet<string> = new Set(['由', '经', '被', '让', '请', '是', '年', '月', '日'])

/** Whether an act of a body stands behind the head. */
function acts(units: readonly Unit[], head: number): boolean {
  let at = head + 1
  while (units[at]?.start === units[at - 1]!.end && /^[dt]$/.test(units[at]!.kind) && at - head <= 3) at += 1
  const unit = units[at]
  if (unit?.start !== units[at - 1]!.end) return false
  if (plainActs.has(unit.word) || (builtTold.has(units[head]!.word) && buildingActs.has(unit.word)))
    return false
  if (actLeads.has(unit.word)) return true
  return unit.word.length > 1 && (unit.kind === 'v' || bodyActs.has(unit.word))
}
