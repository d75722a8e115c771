import { noPlaceCharacters, placeNameBorders, sessionDivisions } from '../../lexicon/times/sessions.ts'
import type { Scan } from '../../scan/scan.ts'

const [shortest, longest] = [2, 4]

/**
 * Where a session's name begins that has a division at its front (县第十七届人民代表大会): at the place of that division though no list
 * has it, 怀川县, where two to four characters fill what stands between the division and the start of a line, a mark, 在 or a verb.
 */
export function unlistedPlaceStart({ text, tokens }: Scan, start: number): number {
  const division = tokens.from(start)
  if (tokens.starts[division] !== start || !sessionDivisions.has(tokens.word(division))) return start
  let opens = start
  for (let at = division - 1; at >= 0 && tokens.ends[at] === opens; at -= 1) {
    const word = tokens.word(at)
    if (closesBefore(word, tokens.tag(at))) break
    if (start - tokens.starts[at]! > longest || !isNamePart(word, tokens.tag(at))) return start
    opens = tokens.starts[at]!
  }
  const name = text.slice(opens, start)
  return name.length >= shortest ? opens : start
}

/** A mark, 在, or a verb of two characters, which no name goes over. */
const closesBefore = (word: string, tag: string | undefined): boolean =>
  tag === 'punctuation' || tag === 'break' || placeNameBorders.has(word) || (word.length > 1 && tag === 'v')

const isNamePart = (word: string, tag: string | undefined): boolean =>
  /^\p{Script=Han}+$/u.test(word) &&
  (word.length === 1 ? !noPlaceCharacters.has(word) : tag === 'n' || tag === 'ns' || tag === 'x')
