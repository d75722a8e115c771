import { type Argument, type Fact, type Language, ruleText } from '@shuzhi/document'
import { factAnchor } from '../ledger.ts'
import { element } from '../page/element.ts'
import { words } from '../page/words.ts'
import type { MarkSource } from './mark.ts'

/** Facts, each with what is known of it. `nest-1` and up tell how many facts lie inside, one in the other. */
export const factMarks: MarkSource = ({ facts, text }, language) => {
  const heights = heightsOf(facts)
  return facts.map((fact, i) => ({
    span: fact.span,
    wrap: (children, first) =>
      element(
        'span',
        {
          className: ['fact', fact.type, ...(heights[i] ? [`nest-${Math.min(heights[i], 3)}`] : [])],
          title: describe(fact, text, language),
          ...(first && fact.type === 'quantity' && { id: factAnchor(fact), tabIndex: -1 }),
        },
        children,
      ),
  }))
}

/** How deep the facts inside each fact are nested; the facts are sorted by span. */
function heightsOf(facts: readonly Fact[]): number[] {
  const heights = facts.map(() => 0)
  const open: number[] = []
  const close = (): void => {
    const inner = open.pop()!
    const outer = open.at(-1)
    if (outer !== undefined) heights[outer] = Math.max(heights[outer]!, heights[inner]! + 1)
  }
  for (const [i, { span }] of facts.entries()) {
    while (open.length > 0 && facts[open.at(-1)!]!.span[1] <= span[0]) close()
    open.push(i)
  }
  while (open.length > 0) close()
  return heights
}

/** What is known of a fact, a line each: `数量`, `数值：6`, `动作：召开`. */
function describe(fact: Fact, text: string, language: Language): string {
  const { facts, fact: names, blank, bounds } = words[language]
  const lines: [string, string][] = []
  const argument = (name: string, of: Argument | undefined): void => {
    if (of)
      lines.push([name, text.slice(...of.span) + (of.given === 'inherited' ? `（${names.inherited}）` : '')])
  }
  if (fact.type === 'quantity') {
    const value =
      fact.value === null ? '—' : [fact.value, fact.upper].filter((n) => n !== undefined).join('—')
    lines.push([names.value, fact.masked ? blank : bounds[fact.bound] + value])
    if (fact.unit) lines.push([names.unit, fact.unit])
    argument(names.action, fact.action)
    argument(names.object, fact.object)
  }
  if (fact.type === 'date' && (fact.masked || fact.value !== null))
    lines.push([names.date, fact.value ?? blank])
  lines.push([names.rule, ruleText(fact.rule, language)])
  return [facts[fact.type], ...lines.map(([name, value]) => `${name}：${value}`)].join('\n')
}
