import type { Fact } from '@shuzhi/document'
import { surnames } from '../../lexicon/persons/surnames.ts'
import type { Scan } from '../../scan/scan.ts'

/** So many names are looked for in one text, that reading it stays linear. */
const mostNames = 100

/**
 * The other places of a text where the names of persons come again that it tells, where words begin and end with them and none joins the
 * surname to what follows (何 + 卫星, but 长江 + 水 + 清 and 白云 + 飞过); those of two characters where no word joins them at all (带 + 许 + 宏 + 、).
 */
export function namesAgain(scan: Scan, persons: readonly Fact[]): Fact[] {
  const { text } = scan
  const names = new Set<string>()
  for (const { span } of persons) if (names.size < mostNames) names.add(text.slice(...span))
  const starts = new Set(persons.map(({ span }) => span[0]))
  const found: Fact[] = []
  for (const name of names) {
    if (!/^\p{Script=Han}{2,5}$/u.test(name)) continue
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length
      if (starts.has(at) || !isApart(scan, at, end)) continue
      found.push({ type: 'person', span: [at, end], rule: 'person-again' })
    }
  }
  return found
}

/** A surname that is a word of its own, of two characters before two, and the given name behind it, up to a word's end. */
const isApart = ({ text, tokens }: Scan, start: number, end: number): boolean => {
  const first = tokens.from(start)
  if (tokens.starts[first] !== start || tokens.ends[tokens.from(end) - 1] !== end) return false
  const size = tokens.ends[first]! - start
  return size === 1 || (size === 2 && end - start > 2 && surnames.has(text.slice(start, start + 2)))
}
