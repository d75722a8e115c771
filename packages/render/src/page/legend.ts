import type { Fact, FactType, Mask } from '@shuzhi/document'
import type { Element } from 'hast'
import { element } from './element.ts'
import { withKeys } from './with-keys.ts'
import type { Words } from './words.ts'

/** Each kind of fact with its count; with scripts, the boxes show and hide it in the text. */
export function legend(facts: readonly Fact[], masks: readonly Mask[], words: Words): Element {
  const counts = new Map<FactType, number>()
  for (const { type } of facts) counts.set(type, (counts.get(type) ?? 0) + 1)
  const kinds = (Object.keys(words.facts) as FactType[]).filter((type) => counts.has(type))
  const entry = (kind: string, name: string, count: number): Element =>
    element('li', {}, [
      element('label', {}, [
        element('input', { type: 'checkbox', checked: true, value: kind, className: ['scripted'] }),
        element('span', { className: ['sample', kind] }, [name]),
        element('span', { className: ['count'] }, [String(count)]),
      ]),
    ])
  return element('section', { id: 'ui-legend', ariaLabelledBy: ['ui-legend-name'] }, [
    element('h2', { id: 'ui-legend-name' }, [words.marks]),
    withKeys(words.marksHint),
    element('ul', {}, [
      ...(masks.length > 0 ? [entry('blank', words.blanks, masks.length)] : []),
      ...kinds.map((type) => entry(type, words.facts[type], counts.get(type)!)),
    ]),
  ])
}
