import { type Candidate, countingStyles } from './find-markers.ts'

/**
 * The candidates that do open points: those that a neighbour in the count bears out, and a lone `一是` at the start of a sentence.
 * A candidate behind a comma needs its neighbour in the same part.
 */
export function acceptMarkers(candidates: readonly Candidate[]): Candidate[] {
  const followed = findFollowed(candidates)
  const counted = new Map<string, { value: number; part: number }>()
  return candidates.filter((candidate) => {
    const { part, firm, ordinal } = candidate
    const key = family(candidate)
    const before = counted.get(key)
    const last = before && (firm || before.part === part) ? before.value : 0
    if (!isBorneOut(candidate, last, followed.has(candidate))) return false
    counted.set(key, { value: ordinal.value || last + 1, part })
    return true
  })
}

/** The candidates that one with the next number follows. */
function findFollowed(candidates: readonly Candidate[]): Set<Candidate> {
  const followed = new Set<Candidate>()
  const ahead = new Map<string, Candidate>()
  const isAhead = (key: string, { part, firm }: Candidate) => {
    const next = ahead.get(key)
    return next !== undefined && (next.part === part || (firm && next.firm))
  }
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const candidate = candidates[i]!
    const { style, value } = candidate.ordinal
    // A 首先 that runs on into its clause is a plain adverb unless a 其次 comes.
    const key = style === 'sequence' && value === 1 && !isClosed(candidate) ? style : family(candidate)
    if (isAhead(`${key} ${value + 1}`, candidate) || (isClosed(candidate) && isAhead(`${key} 0`, candidate)))
      followed.add(candidate)
    ahead.set(`${style} ${value}`, candidate)
    if (countingStyles.has(style)) ahead.set(`count ${value}`, candidate)
  }
  return followed
}

/** What counts together: all counting words (`一是…二要…`). */
const family = ({ ordinal: { style } }: Candidate): string => (countingStyles.has(style) ? 'count' : style)

/** Whether a 首先 or 最后 stands off from its clause: `首先，`. */
const isClosed = ({ ordinal: { style, raw } }: Candidate): boolean =>
  style === 'sequence' && /[，,：:、]$/.test(raw)

function isBorneOut(candidate: Candidate, last: number, followed: boolean): boolean {
  const { ordinal, kind, firm, initial } = candidate
  const { style, value } = ordinal
  if (value === 0) return last > 1 || (last > 0 && isClosed(candidate))
  if (value === 1)
    return followed || (firm && (style === 'is' || style === 'must' || (initial && style === 'circled')))
  if (last > 0 && value <= last + 1) return true
  if (kind.rank >= 11) return firm && (last > 0 ? value <= last + 3 : initial || followed)
  return last > 0 ? value <= last + 2 && firm : initial && (followed || style === 'circled')
}
