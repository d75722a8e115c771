/** Tells quickly that a stretch of a text holds none of some words: most stretches hold none, and one expression of a hundred words is slow. */
export function wordFilter(words: Iterable<string>): (text: string, from: number, to: number) => boolean {
  /** By the first code unit of a word: 1 where a second one must follow, 2 where it is the whole word. */
  const firsts = new Uint8Array(65_536)
  const pairs = new Set<number>()
  for (const word of words) {
    const first = word.charCodeAt(0)
    firsts[first] = word.length === 1 ? 2 : Math.max(1, firsts[first]!)
    if (word.length > 1) pairs.add(first * 65_536 + word.charCodeAt(1))
  }
  return (text, from, to) => {
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at)
      const found = firsts[code]!
      if (found !== 0 && (found === 2 || pairs.has(code * 65_536 + text.charCodeAt(at + 1)))) return true
    }
    return false
  }
}
