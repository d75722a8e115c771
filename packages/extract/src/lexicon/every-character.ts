/** Whether a set holds each code unit of a word; what is written with two is in none of the sets that names are read by. */
export function everyCharacter(word: string, characters: ReadonlySet<string>): boolean {
  for (let at = 0; at < word.length; at += 1) if (!characters.has(word[at]!)) return false
  return true
}
