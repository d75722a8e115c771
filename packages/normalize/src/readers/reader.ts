import type { Source } from '@shuzhi/document'
import type { Draft } from '../draft.ts'

/** What makes text of one format. */
export type Reader = {
  format: Source['format']
  /** File name extensions with their dot, in lower case. */
  extensions: readonly string[]
  /** The text that the rules clean. */
  read(decoded: string): Draft
}
