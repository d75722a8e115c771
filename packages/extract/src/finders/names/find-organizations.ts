import type { Fact } from '@shuzhi/document'
import { levelWords, outsideWords } from '../../lexicon/bodies.ts'
import { bodyFollowers } from '../../lexicon/body-followers.ts'
import type { NameClause } from '../../names/name-clause.ts'
import type { Unit } from '../../names/unit.ts'
import type { Scan } from '../../scan/scan.ts'

/** Adds the bodies (组织机构) that a clause names: of each the longest stretch that names one. */
export function findOrganizations({ units, bodies }: NameClause, { text }: Scan, found: Fact[]): void {
  for (let head = 0; head < units.length; head += 1) {
    const name = bodies[head]
    if (!name?.named) continue
    const next = units[head + 1]
    const unit = units[head]!
    if (next && next.start === unit.end && bodyFollowers.get(unit.word)?.has(next.word)) continue
    if (unit.word === '中央' && conference.test(text.slice(unit.end, unit.end + 9))) continue
    if (isGeneric(units, name.first) || isCutOff(units, name.first)) continue
    found.push({ type: 'organization', span: [units[name.first]!.start, unit.end], rule: 'organization' })
  }
}

/** 全市政府, 乡镇人民政府: what stands before the level makes it any body of it. */
function isGeneric(units: readonly Unit[], first: number): boolean {
  const [before, unit] = [units[first - 1], units[first]!]
  if (before?.end !== unit.start || unit.kind === 'place') return false
  const level = unit.traits.head === 'level' || levelWords.get(unit.word) === 'own'
  return level && (before.word === '全' || (before.word.length === 1 && levelWords.has(before.word)))
}

/**
 * Whether a name would begin inside another word or name: a character that no word of the dictionary takes in stands before it, or a
 * noun before a field or a kind.
 */
function isCutOff(units: readonly Unit[], first: number): boolean {
  const [before, unit] = [units[first - 1], units[first]!]
  if (
    before?.end !== unit.start ||
    unit.kind === 'place' ||
    unit.kind === 'mask' ||
    outsideWords.has(before.word)
  )
    return false
  if (unit.traits.head !== undefined || levelWords.get(unit.word) === 'own' || unit.word === '国家')
    return false
  return before.word.length === 1
    ? /^(?:x|n|a|b|ns)$/.test(before.kind)
    : /^(?:n|b)$/.test(before.kind) && levelWords.has(unit.word)
}

/** 中央经济工作会议 is a conference, not the body. */
const conference = /^\p{Script=Han}{2,4}工作会/u
