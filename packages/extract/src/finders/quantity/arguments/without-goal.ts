import type { Argument } from '@shuzhi/document'
import { goalLeads } from '../../../lexicon/governing/verbs.ts'

/**
 * An action without the 到 or 在 that leads its goal: 提高 in 提高到43%, 控制 in 控制在5%以内. A verb of one character makes a word with them (降到,
 * 收到, 存在), as it does with 至 (增至). See docs/decisions/0017.
 */
export function withoutGoal(text: string, action: Argument): Argument {
  const [start, end] = action.span
  if (!goalLeads.has(text[end - 1]!) || end - start <= longestWord) return action
  return { ...action, span: [start, end - 1] }
}

const longestWord = 2
