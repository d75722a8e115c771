import type { Span } from '@shuzhi/document'

/** The code spans of a line: a run of backticks and the next one of the same length. */
export class CodeSpans {
  #source: string
  #line: Span
  /** Where the runs of each length begin; filled at the first backtick. */
  #runs: Map<number, number[]> | null = null

  constructor(source: string, line: Span) {
    this.#source = source
    this.#line = line
  }

  /** What the run at `at` opens: the text between the marks, or null where no run closes it. Asked from left to right. */
  at(at: number): { text: Span | null; end: number } {
    this.#runs ??= runsOf(this.#source, this.#line)
    let end = at
    while (end < this.#line[1] && this.#source[end] === '`') end += 1
    const same = this.#runs.get(end - at) ?? []
    while (same.length > 0 && same.at(-1)! <= at) same.pop()
    const close = same.at(-1)
    return close === undefined ? { text: null, end } : { text: [end, close], end: close + end - at }
  }
}

/** The starts of the runs by length, last first. */
function runsOf(source: string, [start, end]: Span): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (let at = source.lastIndexOf('`', end - 1); at >= start; at = source.lastIndexOf('`', at - 1)) {
    let from = at
    while (from > start && source[from - 1] === '`') from -= 1
    const length = at + 1 - from
    const same = runs.get(length)
    if (same) same.push(from)
    else runs.set(length, [from])
    at = from
    if (at === 0) break
  }
  return runs
}
