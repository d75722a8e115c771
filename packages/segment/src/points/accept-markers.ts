import { type Candidate, countingStyles } from './find-markers.ts'

/**
 * The candidates that do open points: those that a neighbour in the count bears out, and a lone `一是` at the start of a sentence.
 * A candidate behind a comma needs its neighbour in the same part.
 */
export function acceptMarkers(candidates: readonly Candidate[]): Candidate[] {
  const families = candidates.map(family)
  const followed = findFollowed(candidates, families)
  const counted = new Map<string, { value: number; part: number }>()
  return candidates.filter((candidate, i) => {
    const { part, firm, ordinal } = candidate
    const key = families[i]!
    const before = counted.get(key)
    const last = before && (firm || before.part === part) ? before.value : 0
    if (!isBorneOut(candidate, last, followed[i]!)) return false
    counted.set(key, { value: ordinal.value || last + 1, part })
    return true
  })
}

/** For each candidate whether one with the next number follows it; each number follows one, so that a count inside another does not take its numbers. */
function findFollowed(candidates: readonly Candidate[], families: readonly string[]): boolean[] {
  const followed = candidates.map(() => false)
  const ahead = new Ahead(candidates)
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const candidate = candidates[i]!
    const { style, value } = candidate.ordinal
    // A 首先 that runs on into its clause is a plain adverb unless a 其次 comes that does so too, or a 第二是; 首先是 counts before any.
    const adverb = style === 'sequence' && !isClosed(candidate)
    const count = adverb && value === 1 ? 'adverb' : families[i]!
    followed[i] =
      ahead.take(count, value + 1, candidate) ||
      (count === 'adverb' && ahead.take('first-is', value + 1, candidate)) ||
      (count === 'adverb' && candidate.linked && ahead.take('count', value + 1, candidate)) ||
      (isClosed(candidate) && ahead.take(count, 0, candidate)) ||
      (adverb && candidate.linked && ahead.take('last-is', 0, candidate))
    ahead.wait(adverb ? 'adverb' : candidate.kind.echoes ? count : style, value, i)
    if (value === 0 && candidate.linked && candidate.firm) ahead.wait('last-is', value, i)
    if (style === 'first' && candidate.ordinal.raw.endsWith('是')) ahead.wait('first-is', value, i)
    if (countingStyles.has(style)) ahead.wait('count', value, i)
  }
  return followed
}

/** The candidates further on that no number before them has taken yet, by what they count in and by their number. */
class Ahead {
  readonly #candidates: readonly Candidate[]
  readonly #taken: boolean[]
  readonly #counts: string[] = []
  /** Indexes of candidates, the nearest last, by count and number. */
  readonly #waiting = new Map<number, number[]>()

  constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates
    this.#taken = candidates.map(() => false)
  }

  /** Takes the nearest that counts in `count` and has the number `value`, if it can follow a candidate. */
  take(count: string, value: number, { part, firm }: Candidate): boolean {
    const waiting = this.#waiting.get(this.#keyOf(count, value))
    if (!waiting) return false
    while (waiting.length > 0 && this.#taken[waiting.at(-1)!]) waiting.pop()
    const nearest = waiting.at(-1)
    if (nearest === undefined) return false
    const next = this.#candidates[nearest]!
    if (next.part !== part && !(firm && next.firm)) return false
    this.#taken[nearest] = true
    return true
  }

  wait(count: string, value: number, index: number): void {
    const key = this.#keyOf(count, value)
    const waiting = this.#waiting.get(key)
    if (waiting) waiting.push(index)
    else this.#waiting.set(key, [index])
  }

  /** Numbers go up to 999, and a section has few counts. */
  #keyOf(count: string, value: number): number {
    const known = this.#counts.indexOf(count)
    return (known < 0 ? this.#counts.push(count) - 1 : known) * 1024 + value
  }
}

/** What counts together: all counting words (`一是…二要…`), and the numbers before one and the same verb (`一靠…二靠…`). */
const family = ({ kind, ordinal: { style, raw } }: Candidate): string =>
  kind.echoes ? style + raw.at(-1) : countingStyles.has(style) ? 'count' : style

/** Whether a 首先 or 最后 stands off from its clause: `首先，`. */
const isClosed = ({ ordinal: { style, raw } }: Candidate): boolean =>
  style === 'sequence' && /[，,：:、]$/.test(raw)

function isBorneOut(candidate: Candidate, last: number, followed: boolean): boolean {
  const { ordinal, kind, firm, initial } = candidate
  const { style, value } = ordinal
  if (kind.echoes) return value === 1 ? followed : last === value - 1
  // 首先是党员，最后是群众 tells of one thing what it is.
  if (value === 0) return last > 1 || (last > 0 && (isClosed(candidate) || (candidate.linked && firm)))
  if (value === 1) return followed || (firm && (style === 'is' || (initial && style === 'circled')))
  if (last > 0 && value <= last + 1) return true
  if (kind.rank >= 11) return firm && (last > 0 ? value <= last + 3 : initial || followed)
  return last > 0 ? value <= last + 2 && firm : initial && (followed || style === 'circled')
}
