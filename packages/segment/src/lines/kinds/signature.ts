import { asideLine } from '../../lexicon/asides.ts'
import {
  bodyEndings,
  compoundSurnames,
  posts,
  rareSurnames,
  signerLabels,
  signerSurnames,
} from '../../lexicon/signers.ts'
import { readHeadingMarkers } from '../../markers/read-marker.ts'
import type { LineKind } from './line-kind.ts'

const longestSignature = 30

/** The signing body or person (落款) at the end, or the speaker's name under the title: `市长 张某`. */
export const signature: LineKind = {
  name: 'signature',
  read({ line, stage, index, closes, parts }) {
    const heads = stage === 'head' && parts.length > 0
    if (!(heads || closes(index)) || !isSignature(line.text)) return null
    return [{ type: 'signature', span: line.span }]
  },
}

/** What stands behind a signature for the seal or the hand: `东河水利站（盖章）`. */
const sealed = /\s*[（(](?:盖章|公章|印章|章|签章|签字|签名)[）)]$/

/** Whether a line can sign a document: a labelled signer, a post with or without a name, a body, a name in Chinese characters. */
export function isSignature(line: string): boolean {
  const bare = line
    .replace(sealed, '')
    .replace(/^[（(—―－-]+|[）)]$/g, '')
    .trim()
  if (
    bare.length === 0 ||
    bare.length > longestSignature ||
    /[。；，！？;,!?]/.test(bare) ||
    asideLine.test(bare) ||
    isNumbered(bare)
  )
    return false
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
    posts.some((post) => isPostWithName(bare, post)) ||
    bodyEndings.some((word) => bare.endsWith(word))
  )
}

const isNumbered = (text: string): boolean => readHeadingMarkers(text, 0, text.length).length > 0

/** Whether a line is a post or a body with a person's name behind a blank: `市政协主席 李银峰`. */
export const isSpeaker = (line: string): boolean => {
  const gap = line.search(/\s(?=\S*$|\S\s\S$)/)
  return gap > 0 && isName(line.slice(gap + 1)) && endsInPost(line.slice(0, gap).trimEnd())
}

const endsInPost = (words: string): boolean => [...posts, ...bodyEndings].some((word) => words.endsWith(word))

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
