import type { SourceMap } from '@shuzhi/document'

/** A text on its way to the clean one, with its map to the decoded source. */
export type Draft = { text: string; map: SourceMap }
