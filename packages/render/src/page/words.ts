import type { Language } from '@shuzhi/document'
import type { Words } from './word-list.ts'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

export type { Words } from './word-list.ts'

/** The words of each language. */
export const words: Record<Language, Words> = { zh, en }

/** A text with its `{blanks}` filled in. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank))
