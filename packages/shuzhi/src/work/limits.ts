import { createHash } from 'node:crypto'
import { type Extracted, finding } from '@shuzhi/document'
import type { Config } from '../settings/config.ts'
import type { Stages } from '../stages/create-stages.ts'
import type { Given } from './work.ts'

/** How long one document may take, in seconds, and how large the JS heap of its thread may grow, in megabytes; buffers and the program itself come on top. */
export type Limits = { seconds: number; megabytes: number }

/** Far above what a report takes. */
const defaultLimits: Limits = { seconds: 120, megabytes: 2048 }

export const limitsOf = ({ limits }: Config): Limits => ({ ...defaultLimits, ...limits })

/** A limit that a document ran over. */
export type Strike = 'over-time' | 'over-memory'

/** The stages as they are for an input that ran over a limit: it gives no report, and one finding that says why. */
export function stagesAfter(
  strike: Strike,
  { seconds, megabytes }: Limits,
  { bytes }: Given,
  stages: Stages,
): Stages {
  const found = finding(strike, [0, 0], strike === 'over-time' ? { seconds } : { megabytes })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const process = (_: unknown, name: { id: string; path: string }): Extracted => {
    const empty = stages.process('', name)
    return { ...empty, source: { ...empty.source, bytes: bytes.length, sha256 }, findings: [found] }
  }
  return { ...stages, process }
}
