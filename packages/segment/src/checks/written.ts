import type { Ordinal } from '@shuzhi/document'
import { writeOrdinal } from '../markers/write-ordinal.ts'

/** A number as a finding gives it, with another value where one is asked for: its blanks left out. */
export const written = (ordinal: Ordinal, value = ordinal.value): string =>
  writeOrdinal(ordinal, value).replace(/\s/g, '')
