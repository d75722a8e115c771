import type { Element } from 'hast'
import { element } from './element.ts'

/** One figure of the overview: how many of what, and where they are listed. */
type Count = { count: number; name: string; href?: string }

/** The figures that one wants first, side by side. */
export const overview = (counts: readonly Count[]): Element =>
  element(
    'dl',
    { className: ['overview'] },
    counts.map(({ count, name, href }) => {
      const figure = count.toLocaleString('en')
      return element('div', {}, [
        element('dt', {}, [name]),
        element('dd', {}, [href === undefined ? figure : element('a', { href }, [figure])]),
      ])
    }),
  )
