import type { Element } from 'hast'
import { element } from './element.ts'

/** One figure of the overview: how many of what, and where they are listed. */
type Count = { count: number; name: string; href?: string }

/** Digits in groups of three, as tables have them in both languages. */
const { format } = new Intl.NumberFormat('en')

/** The figures that one wants first, side by side. */
export const overview = (counts: readonly Count[]): Element =>
  element(
    'dl',
    { className: ['overview'] },
    counts.map(({ count, name, href }) => {
      const figure = format(count)
      return element('div', {}, [
        element('dt', {}, [name]),
        element('dd', {}, [href === undefined ? figure : element('a', { href }, [figure])]),
      ])
    }),
  )
