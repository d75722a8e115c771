import type { Fact, Span } from '@shuzhi/document'
import { surnames } from '../../lexicon/persons/surnames.ts'
import type { Scan } from '../../scan/scan.ts'
import { comeAgain } from '../come-again.ts'

/**
 * The other places of a text where the names of persons come again that it tells, where words begin and end with them and none joins the
 * surname to what follows (何 + 卫星, but 长江 + 水 + 清 and 白云 + 飞过); those of two characters where no word joins them at all (带 + 许 + 宏 + 、).
 */
export function namesAgain(scan: Scan, persons: readonly Fact[]): Fact[] {
  const names = new Set(persons.map(({ span }) => scan.text.slice(...span)))
  const told = [...names].filter((name) => /^\p{Script=Han}{2,5}$/u.test(name))
  return comeAgain(scan, told, persons, (span) => isApart(scan, span)).map((span) => ({
    type: 'person',
    span,
    rule: 'person-again',
  }))
}

/** A surname that is a word of its own, of two characters before two. */
const isApart = ({ text, tokens }: Scan, [start, end]: Span): boolean => {
  const size = tokens.ends[tokens.from(start)]! - start
  return size === 1 || (size === 2 && end - start > 2 && surnames.has(text.slice(start, start + 2)))
}
