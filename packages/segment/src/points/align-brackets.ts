import type { Candidate } from './find-markers.ts'

/** What a number counts in that has lost its opening bracket. */
const whole: Readonly<Record<string, string>> = { 'arabic-half': 'arabic-paren', 'han-half': 'han-paren' }

/**
 * Lets a number with half its brackets count with those that have both where it stands right beside them in the count: `1）…；（2）…；（3）…`. A count that has half its
 * brackets throughout stays one of its own.
 */
export function alignBrackets(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(({ ordinal }) => ordinal.style in whole)) return candidates
  const aligned: Candidate[] = []
  for (let i = 0; i < candidates.length; i += 1) {
    const candidate = candidates[i]!
    const style = whole[candidate.ordinal.style]
    const fits = style && isBeside(aligned[i - 1], candidates[i + 1], candidate, style)
    aligned.push(fits ? { ...candidate, ordinal: { ...candidate.ordinal, style } } : candidate)
  }
  return aligned
}

/** Whether the numbers before and behind are the ones beside this one in the count, as far as they are of the style. */
function isBeside(
  before: Candidate | undefined,
  behind: Candidate | undefined,
  { part, ordinal: { value } }: Candidate,
  style: string,
): boolean {
  const counts = [before, behind].map((one) =>
    one?.part === part && one.ordinal.style === style ? one.ordinal.value : null,
  )
  return (
    counts.some((count) => count !== null) &&
    counts.every((count, i) => count === null || count === value - 1 + 2 * i)
  )
}
