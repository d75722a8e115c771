import type { Argument } from '@shuzhi/document'
import { goalMark, reachingVerbs } from '../../../lexicon/governing/verbs.ts'

/**
 * An action without the 到 that leads its goal: 提高 in 提高到43%, 扩 in 扩到11个. In 收到 and 达到 it is the verb's own result. 至 stays: what it makes
 * are words (增至, 降至).
 */
export function withoutGoal(text: string, action: Argument): Argument {
  const [start, end] = action.span
  if (text[end - 1] !== goalMark || end - start < 2) return action
  if (end - start === 2 && reachingVerbs.has(text.slice(start, end))) return action
  return { ...action, span: [start, end - 1] }
}
