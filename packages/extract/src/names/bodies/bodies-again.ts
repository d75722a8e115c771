import type { Fact } from '@shuzhi/document'
import type { Scan } from '../../scan/scan.ts'
import { comeAgain } from '../come-again.ts'

const shortest = 3

/** The other places where the bodies come again that a clause has told: 路产科 behind 对. */
export function bodiesAgain(scan: Scan, told: ReadonlySet<string>, known: readonly Fact[]): Fact[] {
  const names = [...told].filter(({ length }) => length >= shortest)
  return comeAgain(scan, names, known).map((span) => ({
    type: 'organization',
    span,
    rule: 'organization-again',
  }))
}
