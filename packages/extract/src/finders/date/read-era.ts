import { dynasties, eras } from '../../lexicon/times/eras.ts'
import type { WrittenNumber } from './read-number.ts'
import type { Reading } from './reading.ts'

const longestReign = 61

/** 民国二十六年, 清光绪3年: a year of an era, with the era and its dynasty before the number at `at`. */
export function readEra(text: string, at: number, { end, value }: WrittenNumber): Reading | undefined {
  const before = eras.get(text.slice(Math.max(0, at - 2), at))
  if (before === undefined || value === null || value < 1 || value > longestReign || text[end] !== '年')
    return undefined
  const start = at - (dynasties.has(text[at - 3] ?? '') ? 3 : 2)
  return { span: [start, end + 1], rule: 'date', from: { year: before + value, masked: false } }
}
