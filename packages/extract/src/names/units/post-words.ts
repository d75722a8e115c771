import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { tradeFields } from '../../lexicon/bodies/trade-fields.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'
import { boundedPosts, postParts, posts } from '../../lexicon/persons/posts.ts'
import { headClassOf } from './head-class.ts'

/** The last characters of posts: most words are none by them. */
const lastCharacters = new Set([...posts, ...boundedPosts].map((post) => post.at(-1)))

/** Whether a word is a post, alone or in one word with its body (县委书记, 财务科长). */
export function isPostWord(word: string): boolean {
  if (!lastCharacters.has(word.at(-1))) return false
  if (posts.has(word) || boundedPosts.has(word)) return true
  for (let at = 1; at <= word.length - 2; at += 1) {
    const body = word.slice(0, at)
    if (posts.has(word.slice(at)) && isOfBody(body)) return true
  }
  return false
}

/** 县 + 委书记, 财务 + 科长, 系 + 主任: what a post in one word can be of. */
const isOfBody = (body: string): boolean =>
  levelWords.has(body) ||
  workFields.has(body) ||
  tradeFields.has(body) ||
  postParts.has(body) ||
  headClassOf(body) !== undefined
