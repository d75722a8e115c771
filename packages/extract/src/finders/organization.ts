import type { Fact } from '@shuzhi/document'
import { bodyFollowers } from '../lexicon/body-followers.ts'
import { bodyNamesOf } from '../names/body-name.ts'
import { unitsOf } from '../names/units.ts'
import type { Finder } from './finder.ts'

/** Bodies (组织机构): the longest stretch that names one. */
export const organization: Finder = {
  name: 'organization',
  *find(scan): Generator<Fact> {
    const units = unitsOf(scan)
    const names = bodyNamesOf(scan)
    for (let head = 0; head < units.length; head += 1) {
      const name = names[head]
      if (!name?.named) continue
      const next = units[head + 1]
      const unit = units[head]!
      if (next && next.start === unit.end && bodyFollowers.get(unit.word)?.has(next.word)) continue
      if (unit.word === '中央' && conference.test(scan.text.slice(unit.end, unit.end + 9))) continue
      yield { type: 'organization', span: [units[name.first]!.start, unit.end], rule: 'organization' }
    }
  },
}

/** 中央经济工作会议 is a conference, not the body. */
const conference = /^\p{Script=Han}{2,4}工作会议/u
