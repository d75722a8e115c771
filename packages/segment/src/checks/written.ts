import type { Ordinal } from '@shuzhi/document'
import { holdsSpace } from '../lines/characters.ts'
import { writeOrdinal } from '../markers/write-ordinal.ts'

/** A number as a finding gives it, with another value where one is asked for: its blanks left out. */
export const written = (ordinal: Ordinal, value = ordinal.value): string =>
  withoutSpace(writeOrdinal(ordinal, value))

/** A number without its blanks; most have none. */
export const withoutSpace = (raw: string): string => (holdsSpace(raw) ? raw.replace(/\s/g, '') : raw)
