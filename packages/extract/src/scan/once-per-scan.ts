import type { Scan } from './scan.ts'

/** A reading of a scan that several finders share: made at the first call, kept as long as the scan itself. */
export function oncePerScan<T>(read: (scan: Scan) => T): (scan: Scan) => T {
  const readings = new WeakMap<Scan, T>()
  return (scan) => {
    const known = readings.get(scan)
    if (known !== undefined) return known
    const reading = read(scan)
    readings.set(scan, reading)
    return reading
  }
}
