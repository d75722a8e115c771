import type { Fact } from '@shuzhi/document'
import type { Scan } from '../scan/scan.ts'

/** One kind of fact: looks over the scanned text and what the finders before it gave, and gives candidates, which `resolveFacts` puts in order. */
export type Finder = { name: string; find(scan: Scan, before: readonly Fact[]): Iterable<Fact> }
