import type { Fact } from '@shuzhi/document'
import { bodyFollowers } from '../../lexicon/body-followers.ts'
import type { NameClause } from '../../names/name-clause.ts'
import type { Scan } from '../../scan/scan.ts'

/** Bodies (组织机构): the longest stretch that names one. */
export function* organization({ units, bodies }: NameClause, { text }: Scan): Generator<Fact> {
  for (let head = 0; head < units.length; head += 1) {
    const name = bodies[head]
    if (!name?.named) continue
    const next = units[head + 1]
    const unit = units[head]!
    if (next && next.start === unit.end && bodyFollowers.get(unit.word)?.has(next.word)) continue
    if (unit.word === '中央' && conference.test(text.slice(unit.end, unit.end + 9))) continue
    yield { type: 'organization', span: [units[name.first]!.start, unit.end], rule: 'organization' }
  }
}

/** 中央经济工作会议 is a conference, not the body. */
const conference = /^\p{Script=Han}{2,4}工作会议/u
