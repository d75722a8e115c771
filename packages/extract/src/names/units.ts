import { levelWords } from '../lexicon/bodies.ts'
import { placeNames } from '../lexicon/places.ts'
import { oncePerScan } from '../scan/once-per-scan.ts'
import type { Scan } from '../scan/scan.ts'
import { headClassOf } from './head-class.ts'
import { joinKnownPlaces } from './join-known-places.ts'
import { joinOrdinals } from './join-ordinals.ts'
import { joinPlaces } from './join-places.ts'
import type { Unit } from './unit.ts'
import { wholesOf } from './wholes.ts'

/** The text as units, in order: quoted wholes closed, bracketed alternatives (党（工）委) and place names joined. */
export const unitsOf = oncePerScan((scan: Scan): Unit[] =>
  joinKnownPlaces(joinPlaces(joinBrackets(joinOrdinals(wordUnits(scan))))),
)

/** Words, with everything between the marks of an outermost 《》 or “” as one unit. */
function wordUnits(scan: Scan): Unit[] {
  const units: Unit[] = []
  const wholes = wholesOf(scan)
  let next = 0
  let until = 0
  for (const token of scan.tokens) {
    if (token.start < until) continue
    while (next < wholes.length && wholes[next]!.span[0] < token.start) next += 1
    const whole = wholes[next]
    if (whole && whole.span[0] === token.start) {
      const [start, end] = whole.span
      units.push({
        start,
        end,
        word: scan.text.slice(start + 1, end - 1),
        kind: whole.kind === 'title' ? 'document' : 'term',
      })
      until = end
      continue
    }
    const word = scan.word(token)
    const isPlace = word.length > 1 && placeNames.has(word)
    units.push({ start: token.start, end: token.end, word, kind: isPlace ? 'place' : token.tag })
  }
  return units
}

/** Joins 党（工）委 to a 党委, and 村（社区）, 党委（党组） to the word before the bracket. */
function joinBrackets(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = []
  for (const unit of units) {
    joined.push(unit)
    if (isClosing(joined.at(-1)!)) joinAlternative(joined)
    else if (isClosing(joined.at(-2))) joinInset(joined)
  }
  return joined
}

/** 党委（党组）: the bracket names another body or level and goes with the word before it. */
function joinAlternative(units: Unit[]): void {
  const [before, open, inner, close] = units.slice(-4)
  if (!before || !open || !inner || !close || !isBracketed(open, inner, close)) return
  if (isNamePart(before) && isNamePart(inner)) units.splice(-4, 4, { ...before, end: close.end })
}

/** 党（工）委: the word goes on behind the bracket, and is one with what the bracket holds and without. */
function joinInset(units: Unit[]): void {
  const [first, open, inner, close, last] = units.slice(-5)
  if (!first || !open || !inner || !close || !last || !isBracketed(open, inner, close)) return
  const word = first.word + last.word
  if (!headClassOf(word) || !headClassOf(first.word + inner.word + last.word)) return
  units.splice(-5, 5, { start: first.start, end: last.end, word, kind: 'n' })
}

const isClosing = (unit: Unit | undefined): boolean => unit?.word === '）' || unit?.word === ')'

const isBracketed = (open: Unit, inner: Unit, close: Unit): boolean =>
  (open.word === '（' || open.word === '(') && isClosing(close) && inner.end === close.start

const isNamePart = ({ word }: Unit): boolean => levelWords.has(word) || headClassOf(word) !== undefined
