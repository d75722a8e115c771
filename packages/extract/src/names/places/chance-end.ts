import { outsideWords } from '../../lexicon/bodies/body-borders.ts'
import { openingWords } from '../../lexicon/places/parts/beside-names.ts'
import { placeSuffixes } from '../../lexicon/places/parts/class-words.ts'
import { divisionEnds, featureEnds, sides } from '../../lexicon/places/place-endings.ts'
import type { Unit } from '../units/unit.ts'
import { isListedPart } from './stem-parts.ts'

/** 江口县 in 荔 + 江口县, 云县 in 青 + 云县, 辽河 in 东 + 辽河, 兰溪 in 木 + 兰溪: a name that a longer one ends in; of three characters where no word has the one before it. */
export function isChanceEnd(joined: readonly Unit[], { word, start }: Unit): boolean {
  const [first, before] = [joined.at(-2), joined.at(-1)]
  if (before?.end !== start || before.word.length !== 1 || !isListedPart(before)) return false
  if (word.length === 3) return divisionEnds.has(word.at(-1)!) && before.kind === 'x'
  if (word.length !== 2) return false
  return (
    divisionEnds.has(word.at(-1)!) ||
    (featureEnds.has(word.at(-1)!) &&
      (sides.has(before.word) || isPartOfName(before)) &&
      (first?.end !== before.start || first.word.length > 1 || /^(?:punctuation|c|p|u)$/.test(first.kind)))
  )
}

/** 木 before 兰溪; no word that stands before a place of its own. */
const isPartOfName = ({ kind, word }: Unit): boolean =>
  /^(?:n|x|a|ns)$/.test(kind) &&
  !placeSuffixes.has(word) &&
  !openingWords.has(word) &&
  !outsideWords.has(word)

/** 茅 + 塔河, 大 + 黑山: the short name of a county is the end of a river's or a hill's. */
export const isFeatureEnd = (before: Unit | undefined, { word, start, traits }: Unit): boolean =>
  traits.isShort &&
  featureEnds.has(word.at(-1)!) &&
  before?.end === start &&
  before.word.length === 1 &&
  !placeSuffixes.has(before.word) &&
  isListedPart(before)
