import type { Fact } from '@shuzhi/document'
import { actingBodies } from '../../../lexicon/bodies/acting-bodies.ts'
import type { Scan } from '../../../scan/scan.ts'

/** A name that a clause reads as one word. */
export type NamedWhole = { start: number; end: number; tag: 'n' | 'ns' }

/**
 * The places, bodies and persons among facts, sorted and disjoint, the longest of those that nest. A body that is called by one common
 * word (学校), or by what also tells whose meeting or motion it is (党委会议, 政协提案), is a noun as others are.
 */
export function namedWholes({ text, tokens }: Scan, facts: readonly Fact[]): NamedWhole[] {
  const wholes: NamedWhole[] = []
  for (const { type, span } of facts) {
    if (type !== 'place' && type !== 'person' && type !== 'organization') continue
    const [start, end] = span
    if (type === 'organization' && (tokens.ends[tokens.from(start)]! >= end || actsItself(text, end)))
      continue
    wholes.push({ start, end, tag: type === 'place' ? 'ns' : 'n' })
  }
  wholes.sort((a, b) => a.start - b.start || b.end - a.end)
  let written = 0
  for (const whole of wholes) {
    const last = wholes[written - 1]
    if (written > 0 && whole.start < last!.end) continue
    wholes[written] = whole
    written += 1
  }
  wholes.length = written
  return wholes
}

const actsItself = (text: string, end: number): boolean =>
  actingBodies.some((word) => text.endsWith(word, end))
