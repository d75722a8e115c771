/**
 * Where one of a few characters stands in a text, in order. It hops from one to the next with the platform's search, which is
 * faster than a look at every character; for characters that are rare.
 */
export function placesOf(text: string, characters: string): number[] {
  let places: number[] = []
  for (const character of characters) {
    const own: number[] = []
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) own.push(at)
    places = merge(places, own)
  }
  return places
}

/** Two ascending lists as one. */
function merge(a: number[], b: number[]): number[] {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const merged: number[] = []
  let next = 0
  for (const at of a) {
    while (next < b.length && b[next]! < at) merged.push(b[next++]!)
    merged.push(at)
  }
  while (next < b.length) merged.push(b[next++]!)
  return merged
}
