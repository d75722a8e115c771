import type { Text } from './language.ts'

/**
 * Which of the known words a mistyped one most likely means: the one that needs the fewest letters put in, left out, changed or swapped, letter case aside,
 * or that begins with it. Undefined where none is near.
 */
export function nearestOf(given: string, known: readonly string[]): string | undefined {
  const typed = given.toLowerCase()
  if (typed === '') return undefined
  const most = Math.max(1, Math.floor(typed.length / 3))
  const distances = known.map((word) => ({ word, distance: distanceOf(typed, word.toLowerCase()) }))
  const [best] = distances
    .filter(({ word, distance }) => distance <= most && distance < word.length)
    .sort((a, b) => a.distance - b.distance)
  return best?.word ?? known.find((word) => word.toLowerCase().startsWith(typed))
}

/** A question that goes behind the mistyped word; empty where no known one is near. */
export function meantOf(given: string, known: readonly string[]): Text {
  const word = nearestOf(given, known)
  return word === undefined
    ? { zh: '', en: '' }
    : { zh: `（是不是想写“${word}”？）`, en: ` (did you mean “${word}”?)` }
}

/** Optimal string alignment: the least number of letters to put in, leave out, change, or swap with their neighbour. */
function distanceOf(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1))
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwap) least = Math.min(least, before[column - 2]! + 1)
      next.push(least)
    }
    before = last
    last = next
  }
  return last[b.length]!
}
