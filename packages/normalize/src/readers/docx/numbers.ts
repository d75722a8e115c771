import type { Level } from './level.ts'
import { writeNumber } from './number-formats.ts'
import type { List } from './numbering.ts'

/** Counts the numbered paragraphs of a document, from the first to the last, and writes the number of each as Word does. */
export class Numbers {
  #lists: ReadonlyMap<string, List>
  /** Counts by definition: lists of one definition go on from one another. */
  #counts = new Map<string, number[]>()
  #begun = new Set<string>()

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists
  }

  /** The level of a list that a style stands for; 0 where none does. */
  levelOfStyle(id: string, style: string): number {
    for (const [index, level] of this.#lists.get(id)?.levels ?? []) if (level.style === style) return index
    return 0
  }

  /** What stands before the next paragraph of a list; empty for a bullet and for a list that is not there. */
  next(id: string, index: number): string {
    const list = this.#lists.get(id)
    const level = list?.levels.get(index)
    if (!list || !level) return ''
    const counts = this.#countsOf(list)
    this.#begin(id, list, counts)
    counts[index] = counts[index] === undefined ? level.start : counts[index] + 1
    for (const [deeper, { restart }] of list.levels)
      if (deeper > index && restart !== 0 && (restart === null || index < restart)) delete counts[deeper]
    return level.format === 'bullet' ? '' : write(list, level, counts)
  }

  #countsOf({ definition }: List): number[] {
    const known = this.#counts.get(definition)
    if (known) return known
    const counts: number[] = []
    this.#counts.set(definition, counts)
    return counts
  }

  /** A list may set its own first numbers, once. */
  #begin(id: string, { starts }: List, counts: number[]): void {
    if (this.#begun.has(id)) return
    this.#begun.add(id)
    for (const [index, start] of starts) counts[index] = start - 1
  }
}

function write({ levels }: List, { text, suffix, legal }: Level, counts: readonly number[]): string {
  const number = text.replace(/%([1-9])/g, (_, place: string) => {
    const level = levels.get(Number(place) - 1)
    const count = counts[Number(place) - 1] ?? level?.start ?? 0
    return writeNumber(count, legal ? 'decimal' : (level?.format ?? 'decimal'))
  })
  // A tab behind `一、` or `（一）` is room that the mark has already; behind `1.` it parts the number from the text.
  const isSet = suffix === 'nothing' || (suffix === 'tab' && /[^\x21-\x7e]$/.test(number)) || number === ''
  return isSet ? number : `${number} `
}
