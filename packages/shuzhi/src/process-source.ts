import type { Extracted } from '@shuzhi/document'
import type { Config } from './settings/config.ts'
import { createStages, type SourceName } from './stages/create-stages.ts'

let standard: ReturnType<typeof createStages> | undefined

/**
 * A raw report to a document with tree, facts and findings: normalize, segment and extract in one call.
 * Total: bytes that are no text give an empty document with a finding of severity error.
 */
export function processSource(input: Uint8Array | string, name: SourceName): Extracted {
  standard ??= createStages()
  return standard.process(input, name)
}

/** As `processSource`, with a config: `createProcessor({ rules: { blank: 'error' } })`. Build it once for many reports. */
export const createProcessor = (config: Config): typeof processSource => createStages(config).process
