import type { Extracted, Section } from '@shuzhi/document'
import type { Element } from 'hast'
import { nameOf } from '../ledger.ts'
import { element } from './element.ts'

type Children = Extracted['tree']['children'] | Section['children']

/** The tree of sections as nested lists of links (目录). Null where there is no section. */
export function contents({ text, tree }: Extracted): Element | null {
  const list = (children: Children): Element[] => {
    const sections = children.filter((child) => child.type === 'section')
    if (sections.length === 0) return []
    return [
      element(
        'ol',
        { lang: 'zh-Hans' },
        sections.map((section) => element('li', {}, [link(section), ...list(section.children)])),
      ),
    ]
  }
  const link = (section: Section): Element =>
    element('a', { href: `#${encodeURIComponent(section.id)}` }, [nameOf(text, section)])
  return list(tree.children)[0] ?? null
}
