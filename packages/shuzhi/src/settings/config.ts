import type { FindingCode, Language, Role, Severity } from '@shuzhi/document'
import type { OwnWords } from '@shuzhi/extract'
import type { Theme } from '@shuzhi/render'
import type { OutputFormat } from '../command-line/choices.ts'

/** How much a finding counts for; `off` leaves it out. */
export type Level = Severity | 'off'

/** What `shuzhi.config.ts` (`.js`, `.json`) may say. All of it may be left out. */
export type Config = {
  /** Words of your own that the finders should know, by what they are: `{ units: ['盏次'], posts: ['网格长'] }`. */
  lexicon?: OwnWords
  /** What your files hold that is no part of a report. */
  noise?: {
    /** Marks that are cut wherever they stand, as they are written. */
    marks?: readonly string[]
    /** Whole lines, without their outer blanks, that are cut; a text is the source of a regular expression. */
    lines?: readonly (RegExp | string)[]
  }
  /** Corrections of the text that are not to be made, by the code of their rule: `{ 'ascii-quotes': false }`. */
  cleaning?: { readonly [rule: string]: boolean }
  /** How much each finding counts for: `{ blank: 'error', 'quote-ascii': 'off' }`. */
  rules?: { readonly [code in FindingCode]?: Level }
  /** The least share of the text, 0 to 1, that the sections of a role must have: `{ problems: 0.2 }`. */
  leastShares?: { readonly [role in Role]?: number }
  /** What `build` writes, where, and the language of its pages. The command line goes before. */
  outputs?: { folder?: string; formats?: readonly OutputFormat[]; language?: Language }
  /**
   * The most that one document may take: `seconds` (120 unless told, 1 at least), and `megabytes` (2048 unless told, 128 at least) of the JS heap of its thread;
   * the process as a whole holds more. One that takes more gives no report and the finding `over-time` or `over-memory`; the others are done all the same.
   */
  limits?: { seconds?: number; megabytes?: number }
  /** The colours of the pages: as the reader's system has them (`auto`), always `light` or always `dark`. */
  theme?: Theme
}

/** Gives back the config as it is; an editor then knows its fields. */
export const defineConfig = (config: Config): Config => config
