import type { Governor } from '../governor.ts'
import type { Arguments, Member } from '../member.ts'
import { governorOf } from '../member-governor.ts'
import { readActAfter } from './act-after.ts'
import { readAttributed } from './attributed.ts'
import { readCompared } from './compared.ts'
import { readDescribed } from './described-noun.ts'
import { readFronted } from './fronted.ts'
import { readHoped } from './hoped.ts'
import { readListed } from './listed.ts'
import { readMeasured } from './measure-verb.ts'
import { readNounAfter } from './noun-after.ts'
import { readNounBefore } from './noun-before.ts'
import { readPart } from './part.ts'
import { readRelative } from './relative.ts'
import { readRepeated } from './repeated.ts'
import { readShareOfCount } from './share-of-count.ts'
import { readSource } from './source.ts'
import { readWholly } from './wholly.ts'

/** Readings of a member that need no governing verb, in order; the first that gives something counts. */
const ungoverned: readonly ((member: Member) => Arguments | null)[] = [
  readRepeated,
  readWholly,
  readShareOfCount,
  readListed,
  readCompared,
  readRelative,
  readAttributed,
  readFronted,
  readSource,
]

/** Readings by the verb that governs the number and what stands between them, in order; the last one always gives something. */
const governed: readonly ((member: Member, governor: Governor) => Arguments | null)[] = [
  readActAfter,
  readHoped,
  readPart,
  readMeasured,
  readNounAfter,
  readDescribed,
  readNounBefore,
]

/** Reads one member of a clause: what its quantity counts, and what was done. */
export function readMember(member: Member): Arguments {
  for (const read of ungoverned) {
    const found = read(member)
    if (found) return found
  }
  const governor = governorOf(member)
  for (const read of governed) {
    const found = read(member, governor)
    if (found) return found
  }
  return {}
}
