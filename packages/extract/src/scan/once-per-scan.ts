import { oncePer } from './once-per.ts'
import type { Scan } from './scan.ts'

/** A reading of a scan that several finders share: made at the first call, kept as long as the scan itself. */
export const oncePerScan: <T>(read: (scan: Scan) => T) => (scan: Scan) => T = oncePer
