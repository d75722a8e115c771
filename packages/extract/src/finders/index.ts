import { date } from './date/date.ts'
import { document } from './document.ts'
import { event } from './event/event.ts'
import type { Finder } from './finder.ts'
import { names } from './names/names.ts'
import { slogan } from './slogan.ts'
import { term } from './term.ts'

/** The finders of facts, in the order in which they run. */
export const finders: readonly Finder[] = [document, term, date, event, slogan, names]
