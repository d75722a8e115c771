import type { Extracted, Normalized, Segmented } from '../document.ts'
import type { Locator } from '../locate.ts'
import type { Span } from '../span.ts'

/** A document of any stage, and the way between its text and its source. */
export type Checked = { document: Normalized & Partial<Segmented> & Partial<Extracted>; locator: Locator }

/** Says where and how a document breaks a law; nothing for a sound one. */
export type Law = (checked: Checked) => Iterable<string>

export const show = ([start, end]: Span): string => `[${start}, ${end}]`
