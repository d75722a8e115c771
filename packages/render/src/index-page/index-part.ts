import type { Element } from 'hast'
import { element } from '../page/element.ts'
import { fill, type Words } from '../page/words.ts'

/** Which page of an index this is, counted from 1, and whether it is the last. */
export type IndexPart = { number: number; isLast: boolean }

/** The file of a page of the index; no report's file is called so. */
export const pathOfPart = (number: number): string => (number === 1 ? 'index.html' : `index-${number}.html`)

/** The way to the pages before and after; nothing where there is only one. */
export function partLinks({ number, isLast }: IndexPart, { index }: Words): Element[] {
  if (number === 1 && isLast) return []
  const link = (to: number, rel: string, name: string): Element =>
    element('a', { href: pathOfPart(to), rel: [rel] }, [name])
  return [
    element('nav', { id: 'ui-parts', ariaLabel: index.parts }, [
      ...(number > 1 ? [link(number - 1, 'prev', index.previous)] : []),
      element('span', {}, [fill(index.part, { number })]),
      ...(isLast ? [] : [link(number + 1, 'next', index.next)]),
    ]),
  ]
}
