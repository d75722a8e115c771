import type { Fact } from '@shuzhi/document'
import { knownPersons, nameLabels, nameTitles } from '../lexicon/surnames.ts'
import { personalNameAt } from '../names/personal-name.ts'
import { isPost } from '../names/post.ts'
import type { Unit } from '../names/unit.ts'
import { unitsOf } from '../names/units.ts'
import type { Scan } from '../scan/scan.ts'
import type { Finder } from './finder.ts'

/** Persons by name: leaders whom official texts name, and names beside a title (局长张三, 张三同志); never a bare guess. */
export const person: Finder = {
  name: 'person',
  *find(scan): Generator<Fact> {
    const units = unitsOf(scan)
    const signed = signatureStarts(scan)
    let lastEnd = -1
    for (let at = 0; at < units.length; at += 1) {
      const unit = units[at]!
      const known = persons.has(unit.word) && unit.kind === 'n'
      const count = known ? 1 : personalNameAt(units, at)
      if (count === 0) continue
      const listed = units[at - 1]?.word === '、' && units[at - 1]!.start === lastEnd
      if (
        !known &&
        !listed &&
        !isTitled(units, at, count) &&
        !isLabelled(scan.text, unit) &&
        !signed.has(unit.start)
      )
        continue
      lastEnd = units[at + count - 1]!.end
      yield { type: 'person', span: [unit.start, lastEnd], rule: 'person' }
      at += count - 1
    }
  },
}

const persons = new Set(knownPersons)

/** Whether a title stands before or behind a name, or the name is masked with 某, as only names are. */
function isTitled(units: readonly Unit[], at: number, count: number): boolean {
  const before = units[at - 1]
  const after = units[at + count]
  const last = units[at + count - 1]!
  if (last.kind === 'mask' && last.word.startsWith('某')) return true
  if (before && isPost(before)) return true
  return after !== undefined && (nameTitles.has(after.word) || isPost(after)) && after.start === last.end
}

const isLabelled = (text: string, { start }: Unit): boolean =>
  text.endsWith('我叫', start) ||
  (text[start - 1] === '：' && nameLabels.some((label) => text.endsWith(label, start - 1)))

/** Where signatures begin that are as short as a name. */
const signatureStarts = ({ leaves, text }: Scan): Set<number> =>
  new Set(
    leaves
      .filter(({ type, span }) => type === 'signature' && text.slice(...span).trim().length <= 3)
      .map(({ span }) => span[0]),
  )
