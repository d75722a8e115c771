import type { Argument } from '@shuzhi/document'
import { goalLeads, reachingVerbs } from '../../../lexicon/governing/verbs.ts'

/**
 * An action without the 到 or 在 that leads its goal: 提高 in 提高到43%, 控制 in 控制在5%以内. In 收到 and 达到 it is the verb's own result. 至 stays: what it
 * makes are words (增至, 降至). See docs/decisions/0017.
 */
export function withoutGoal(text: string, action: Argument): Argument {
  const [start, end] = action.span
  if (!goalLeads.has(text[end - 1]!) || end - start < 2) return action
  if (end - start === 2 && reachingVerbs.has(text.slice(start, end))) return action
  return { ...action, span: [start, end - 1] }
}
