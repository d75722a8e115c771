import { bodyHeads, type HeadClass } from '../../lexicon/bodies/body-heads.ts'
import { kindWords } from '../../lexicon/bodies/kind-words.ts'
import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'

const heads = new Map<string, HeadClass>(
  (Object.keys(bodyHeads) as HeadClass[]).flatMap((name) =>
    bodyHeads[name].map((word) => [word, name] as const),
  ),
)

const units = new Set(bodyHeads.unit)

/** The last characters of heads: most words are none by them. */
const lastCharacters = new Set([...heads.keys()].map((word) => word.at(-1)))

/** How a word closes the name of a body; undefined when it does not. A word that the dictionary has whole (乡政府, 工程学院) counts by its end. */
export function headClassOf(word: string): HeadClass | undefined {
  if (!lastCharacters.has(word.at(-1))) return undefined
  const known = heads.get(word)
  if (known || word.length < 3) return known
  if (units.has(word.at(-1)!) && workFields.has(word.slice(0, -1))) return 'department'
  for (let at = 1; at <= word.length - 2; at += 1) {
    const ending = heads.get(word.slice(at))
    if (!ending) continue
    const opening = word.slice(0, at)
    if (levelWords.has(opening) || heads.has(opening)) return ending === 'institution' ? 'level' : ending
    if (kindWords.has(opening) || workFields.has(opening)) return ending
  }
  return undefined
}
