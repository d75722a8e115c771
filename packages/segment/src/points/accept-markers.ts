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

/** The candidates that one with the next number follows; each number follows one, so that a count inside another does not take its numbers. */
function findFollowed(candidates: readonly Candidate[]): Set<Candidate> {
  const followed = new Set<Candidate>()
  const taken = new Set<Candidate>()
  const ahead = new Map<string, Candidate[]>()
  const take = (key: string, { part, firm }: Candidate): boolean => {
    const waiting = ahead.get(key)
    while (waiting && taken.has(waiting.at(-1)!)) waiting.pop()
    const next = waiting?.at(-1)
    if (!next || !(next.part === part || (firm && next.firm))) return false
    taken.add(next)
    return true
  }
  const wait = (key: string, candidate: Candidate) => {
    const waiting = ahead.get(key)
    if (waiting) waiting.push(candidate)
    else ahead.set(key, [candidate])
  }
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const candidate = candidates[i]!
    const { style, value } = candidate.ordinal
    // A 首先 that runs on into its clause is a plain adverb unless a 其次 comes that does so too.
    const adverb = style === 'sequence' && !isClosed(candidate)
    const key = adverb && value === 1 ? 'adverb' : family(candidate)
    if (take(`${key} ${value + 1}`, candidate) || (isClosed(candidate) && take(`${key} 0`, candidate)))
      followed.add(candidate)
    wait(`${adverb ? 'adverb' : style} ${value}`, candidate)
    if (countingStyles.has(style)) wait(`count ${value}`, candidate)
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
  if (value === 1) return followed || (firm && (style === 'is' || (initial && style === 'circled')))
  if (last > 0 && value <= last + 1) return true
  if (kind.rank >= 11) return firm && (last > 0 ? value <= last + 3 : initial || followed)
  return last > 0 ? value <= last + 2 && firm : initial && (followed || style === 'circled')
}
