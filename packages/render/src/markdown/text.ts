import type { Data } from 'unified'

type Extension = NonNullable<Data['toMarkdownExtensions']>[number]
type TextHandler = NonNullable<NonNullable<Extension['handlers']>['text']>

const risky = new WeakMap<object, RegExp>()

/**
 * Text as remark-stringify writes it. Its rules of what is unsafe each go over the text; most sentences of a report
 * hold none of the characters that these rules are about, and are written as they are.
 */
export const text: TextHandler = (node: { value: string }, _parent, state, info) => {
  let pattern = risky.get(state.unsafe)
  if (pattern === undefined) {
    const characters = new Set(state.unsafe.map(({ character }) => character))
    pattern = new RegExp(`[${[...characters].map(escaped).join('')}]`)
    risky.set(state.unsafe, pattern)
  }
  return pattern.test(node.value) ? state.safe(node.value, info) : node.value
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
