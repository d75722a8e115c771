import { asideLine } from '../../lexicon/asides.ts'
import {
  bodyEndings,
  compoundSurnames,
  nameLeads,
  posts,
  rareSurnames,
  signerLabels,
  signerSurnames,
} from '../../lexicon/signers.ts'
import { findHeadingMarker } from '../../markers/read-marker.ts'
import { isWhen } from '../dates.ts'
import type { Line } from '../lines.ts'
import type { LineContext, LineKind } from './line-kind.ts'

const longestSignature = 30

/** With its seal, brackets and dashes it takes a line of at most so many characters. */
const longestLine = 60

/** The signing body or person (落款) at the end, or the speaker's name under the title: `市长 张某`. */
export const signature: LineKind = {
  name: 'signature',
  read(context) {
    const { line, lines, stage, index, closes, parts } = context
    const heads = stage === 'head' && parts.length > 0
    if (!heads && !closes(index)) return null
    const signs = isSignature(line.text) || (closes(index) && standsOverDate(lines, index))
    if (!signs && !(heads && isByline(context))) return null
    return heads && titlesUnit(context) ? null : [{ type: 'signature', span: line.span }]
  },
}

/** Whether a blank parts a name that no list of surnames has from an office with a body in it, right below the title of a report and above one that speaks of itself: 县残联派驻岩口村 沙玛木果. */
function isByline({ line: { text }, lines, index, parts }: LineContext): boolean {
  if (parts.at(-1)?.type !== 'title' || !/^(?:我|本人|各位|尊敬的)/.test(lines[index + 1]?.text ?? ''))
    return false
  const gap = text.length > longestLine ? -1 : text.search(/\s\S*$/)
  return gap > 0 && longerName.test(text.slice(gap + 1)) && holdsBody.test(text.slice(0, gap))
}

const holdsBody = new RegExp(`(?:${bodyEndings.join('|')})`)

/** Whether the name of a unit (宣传部) stands above its text, as the names of its fellows do further down: such a line is the first heading. */
function titlesUnit({ line: { text }, lines, index }: LineContext): boolean {
  if (text.length > longestUnit || !hasStop(lines[index + 1])) return false
  return lines
    .slice(index + 2, index + furthestFellow)
    .some(
      (line, i) =>
        line.text.length <= longestUnit &&
        line.text !== text &&
        line.text.at(-1) === text.at(-1) &&
        hasStop(lines[index + 3 + i]),
    )
}

const longestUnit = 8
const furthestFellow = 100
const hasStop = (line: Line | undefined): boolean => /[。；]/.test(line?.text ?? '')

/** What stands behind a signature for the seal or the hand: `东河水利站（盖章）`. */
const sealed = /\s*[（(](?:盖章|公章|印章|章|签章|签字|签名)[）)]$/

/**
 * Whether a line right above a day or a month of a year is a signer that its form does not tell: a name that no list
 * of surnames has and that stands behind a post in the text (干部沙玛建国), or a part of a firm that ends in no class of bodies (有限公司华中大区).
 */
export function standsOverDate(lines: readonly Line[], index: number): boolean {
  const [line, below] = [lines[index], lines[index + 1]]
  if (!line || !below || !isWhen(below.text)) return false
  const bare = bareSigner(line.text)
  if (bare === null || !/^[\u4e00-\u9fff·\s]+$/.test(bare)) return false
  return firmInside.test(bare) || holdsPost(lines, index, bare)
}

const firmInside = /(?:公司|集团)[\u4e00-\u9fff]{2,8}$/

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

/** Whether a line can sign a document: a labelled signer, a post with or without a name, a body, a name in Chinese characters. */
export function isSignature(line: string): boolean {
  const bare = bareSigner(line)
  if (bare === null) return false
  const [label, name] = bare.split(/[：:]/)
  if (name !== undefined)
    return (
      signerLabels.includes(label!.replace(/\s/g, '')) ||
      posts.some((post) => label!.endsWith(post)) ||
      (/[人长员]$/.test(label!) && isName(name))
    )
  return (
    isName(bare) ||
    isSpeaker(bare) ||
    (anyPost.test(bare) && posts.some((post) => isPostWithName(bare, post))) ||
    bodyName.test(bare)
  )
}

const anyPost = new RegExp(posts.join('|'))
const bodyName = new RegExp(`(?:${bodyEndings.join('|')})$`)

/** A line without its seal and brackets; null for one that is too long or not plain enough to sign. */
function bareSigner(line: string): string | null {
  if (line.length > longestLine) return null
  const bare = line
    .replace(sealed, '')
    .replace(/^[（(—―－-]+|[）)]$/g, '')
    .trim()
  const isPlain = bare.length > 0 && bare.length <= longestSignature && !/[。；，！？;,!?]/.test(bare)
  return isPlain && !asideLine.test(bare) && !isNumbered(bare) ? bare : null
}

const isNumbered = (text: string): boolean => findHeadingMarker(text, 0, text.length) !== null

/** Whether a line is a post or a body with a person's name behind a blank: `市政协主席 李银峰`. */
export const isSpeaker = (line: string): boolean => {
  const gap = line.search(/\s(?=\S*$|\S\s\S$)/)
  if (gap <= 0) return false
  const [office, name] = [line.slice(0, gap).trimEnd(), line.slice(gap + 1)]
  return isName(name) ? postOrBody.test(office) : longerName.test(name) && officeOfBody.test(office)
}

/** Behind the office that somebody has in a body stands a name, be it none that a list of surnames has: `自治县人民政府县长 阿依古丽`. */
const longerName = /^[\u4e00-\u9fff]{1,4}·?[\u4e00-\u9fff]{1,4}$/
const officeOfBody = new RegExp(
  `(?:${bodyEndings.join('|')})(?:党[委组])?(?:常务)?[副代]?(?:${posts.join('|')})$`,
)

const postOrBody = new RegExp(`(?:${[...posts, ...bodyEndings].join('|')})$`)

/** Whether a word can be a person's name: a surname and one or two characters, masked or not. */
export const isName = (text: string): boolean => {
  const name = text.replace(/\s/g, '')
  if (name.length < 2 || name.length > 4 || !/^[\u4e00-\u9fff·*＊某XxＸ×]+$/.test(name)) return false
  if (name.length > 2 && compoundSurnames.has(name.slice(0, 2))) return true
  return (
    name.length <= 3 &&
    (signerSurnames.has(name[0]!) ||
      (name.length === 3 && rareSurnames.has(name[0]!)) ||
      /[*＊某XxＸ×]/.test(name))
  )
}

function isPostWithName(text: string, post: string): boolean {
  const at = text.lastIndexOf(post)
  if (at < 0) return false
  const name = text.slice(at + post.length).trim()
  return name === '' || isName(name)
}
