import { partOfFirm } from '../lexicon/body-endings.ts'
import { nameLeads, posts } from '../lexicon/signers.ts'
import { isWhen } from './dates.ts'
import type { Line } from './lines.ts'
import { bareSigner } from './signers.ts'

/**
 * Whether a line right above a day or a month of a year, below a sentence that is closed, is a signer that its form does not tell: a name that no list
 * of surnames has and that stands behind a post in the text (干部沙玛建国), or a part of a firm that ends in no class of bodies (有限公司华中大区).
 */
export function standsOverDate(lines: readonly Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]]
  if (!above || !line || !below || !isWhen(below.text) || !/[。；！]$/.test(above.text)) return false
  const bare = bareSigner(line.text)
  if (bare === null || !/^[\u4e00-\u9fff·\s]+$/.test(bare)) return false
  return partOfFirm.test(bare) || (bare.length >= shortestName && holdsPost(lines, index, bare))
}

/** 校长致辞: two characters behind a post are what its holder does, too. */
const shortestName = 3

/** Whether a post with the name behind it stands above, so near that asking stays linear. */
function holdsPost(lines: readonly Line[], index: number, name: string): boolean {
  for (let at = Math.max(0, index - furthestPost); at < index; at += 1) {
    const { text } = lines[at]!
    const place = text.indexOf(name)
    if (place > 0 && namedBehind.some((word) => text.endsWith(word, place))) return true
  }
  return false
}

const furthestPost = 400
const namedBehind: readonly string[] = [...posts, ...nameLeads]
