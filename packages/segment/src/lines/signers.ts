import { asideLine } from '../lexicon/asides.ts'
import { bodyEndings } from '../lexicon/body-endings.ts'
import { compoundSurnames, nameOfOtherTongue, rareSurnames, signerSurnames } from '../lexicon/signer-names.ts'
import { namedTrades, posts, sealed, signerLabels } from '../lexicon/signers.ts'
import { findHeadingMarker } from '../markers/read-marker.ts'
import { isFormLabel } from './form-labels.ts'

const longestSignature = 30

/** With its seal, brackets and dashes a signature takes a line of at most so many characters. */
export const longestSigner = 60

/** Whether a line can sign a document: a labelled signer, a post with or without a name, a body, a name in Chinese characters. */
export function isSignature(line: string): boolean {
  const bare = bareSigner(line)
  if (bare === null) return false
  const [label, name] = bare.split(/[：:]/)
  if (name !== undefined)
    return (
      signerLabels.includes(label!.replace(/\s/g, '')) ||
      posts.some((post) => label!.endsWith(post)) ||
      (/[人长员]$/.test(label!) && !isFormLabel(label!) && isName(name))
    )
  return (
    isName(bare) ||
    isSpeaker(bare) ||
    (anyPost.test(bare) && posts.some((post) => isPostWithName(bare, post))) ||
    namedTrades.some((trade) => !bare.endsWith(trade) && isPostWithName(bare, trade)) ||
    bodyName.test(bare)
  )
}

const anyPost = new RegExp(posts.join('|'))
const bodyName = new RegExp(`(?:${bodyEndings.join('|')})$`)

/** A line without its seal and brackets; null for one that is too long or not plain enough to sign. */
export function bareSigner(line: string): string | null {
  if (line.length > longestSigner) return null
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
  return postOrBody.test(office) && (isName(name) || nameOfOtherTongue.test(name))
}

const postOrBody = new RegExp(`(?:${[...posts, ...namedTrades, ...bodyEndings].join('|')})$`)

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
