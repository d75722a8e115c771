import type { Edit, Hint, Span } from '@shuzhi/document'
import { afterHidingMou, unitsAfterBlank } from '../../lexicon/filler-words.ts'

/** What follows filler rather than opens emphasis: `**次`, `**镇`. */
const afterMask = [...unitsAfterBlank, ...afterHidingMou]
const isAfterMask = (text: string): boolean => afterMask.some((word) => text.startsWith(word))

const boundary = /[\s\p{P}\p{S}]/u
const isBoundary = (character: string | undefined): boolean =>
  character === undefined || character === '' || boundary.test(character)

type Pair = { opener: Span; closer: Span }

/**
 * Tells emphasis from filler that hides a value: CommonMark takes `召开**次、整改**个` for emphasis. A pair that a boundary of words or
 * lines shows to be emphasis is one; a pair in mid-word (`要**高度重视**学习`) only where all runs of the file pair off.
 */
export class EmphasisFinder {
  #source: string
  #line: Span = [0, 0]
  #open: Span[] = []
  #sure: Pair[] = []
  #likely: Pair[] = []
  #pairs: Pair[] = []
  #loose = 0

  constructor(source: string) {
    this.#source = source
  }

  begin(line: Span): void {
    this.#line = line
    this.#open = []
    this.#pairs = []
  }

  /** Takes up a run of `*` or `_`, from left to right. */
  add(run: Span): void {
    const opener = this.#open.at(-1)
    if (opener && this.#source[opener[0]] === this.#source[run[0]] && size(opener) === size(run)) {
      this.#open.pop()
      this.#pairs.push({ opener, closer: run })
    } else this.#open.push(run)
  }

  /** Forgets the runs of the line from a place on: they stand in what is cut as a whole. */
  dropFrom(at: number): void {
    while (this.#open.length > 0 && this.#open.at(-1)![0] >= at) this.#open.pop()
    while (this.#pairs.length > 0 && this.#pairs.at(-1)!.closer[0] >= at) this.#pairs.pop()
  }

  end(): void {
    this.#loose += this.#open.length
    for (const pair of this.#pairs) {
      if (this.#isSure(pair)) this.#sure.push(pair)
      else if (this.#isLikely(pair)) this.#likely.push(pair)
      else this.#loose += 2
    }
  }

  /** The marks that are emphasis, over all lines that were read. */
  marks(): { edits: Edit[]; hints: Hint[] } {
    const pairs = this.#loose === 0 ? [...this.#sure, ...this.#likely] : this.#sure
    return {
      edits: pairs.flatMap(({ opener, closer }) => [
        { span: opener, insert: '' },
        { span: closer, insert: '' },
      ]),
      hints: pairs.map(({ opener, closer }) => ({ kind: 'emphasis', span: [opener[1], closer[0]] })),
    }
  }

  #isSure({ opener, closer }: Pair): boolean {
    const between = this.#source.slice(opener[1], closer[0])
    const before = opener[0] === this.#line[0] ? '' : this.#source[opener[0] - 1]!
    const after = closer[1] === this.#line[1] ? '' : this.#source[closer[1]]!
    if (!isPhrase(between) || size(opener) > 3) return false
    if (this.#source[opener[0]] === '_' && !(isBoundary(before) && isBoundary(after))) return false
    const first = isAfterMask(between)
    if (before === '' && (after === '' ? !(first && between.length <= 3) : /[\s：:]/.test(after))) return true
    if (!isBoundary(before)) return false
    if (/[，。；：！？]$/.test(between)) return !first
    return isBoundary(after) && !/[，。；]/.test(between) && !(first && between.length <= 3)
  }

  #isLikely({ opener, closer }: Pair): boolean {
    const between = this.#source.slice(opener[1], closer[0])
    const after = this.#source.slice(closer[1], Math.min(this.#line[1], closer[1] + 4))
    const isWord = isPhrase(between) && between.length >= 2 && !/[，。；、]/.test(between)
    return (
      this.#source[opener[0]] === '*' &&
      size(opener) === 2 &&
      isWord &&
      !isAfterMask(between) &&
      !isAfterMask(after)
    )
  }
}

const size = ([start, end]: Span): number => end - start

/** Whether words stand between two marks, with no blank at either end; emphasis goes on for 200 characters at most. */
const isPhrase = (between: string): boolean =>
  between.length <= 200 && /^\S/.test(between) && /\S$/.test(between) && /[\p{L}\p{N}]/u.test(between)
