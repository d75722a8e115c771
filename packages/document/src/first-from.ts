/** The index of the first place at or behind `at` in an ascending list; its length where there is none. O(log n). */
export function firstFrom(places: readonly number[], at: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (places[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}
