/** Tells of a word whether all its code units are among some characters; what is written with two is in none of the sets that names are read by. */
export function everyCharacterOf(characters: Iterable<string>): (word: string) => boolean {
  const held = new Uint8Array(0x10000)
  for (const character of characters) if (character.length === 1) held[character.charCodeAt(0)] = 1
  return (word) => {
    for (let at = 0; at < word.length; at += 1) if (held[word.charCodeAt(at)] === 0) return false
    return true
  }
}
