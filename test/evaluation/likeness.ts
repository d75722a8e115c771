/** How much two short texts have in common, from 0 to 1: the F1 over their pairs of characters (single ones have no pairs). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const left = pairsOf(a)
  const right = pairsOf(b)
  const pool = [...right]
  let common = 0
  for (const pair of left) {
    const at = pool.indexOf(pair)
    if (at < 0) continue
    pool.splice(at, 1)
    common += 1
  }
  return (2 * common) / (left.length + right.length)
}

const pairsOf = (text: string): string[] =>
  text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))
