const characters: (string | undefined)[] = new Array(0x10000)

/** A code unit as a string, the same one each time: no new one is made, and sets know its hash. */
export function characterOf(code: number): string {
  characters[code] ??= String.fromCharCode(code)
  return characters[code]
}

/** What stands at a place of a text, as the sets of characters are asked for it; empty where nothing does. */
export const characterAt = (text: string, at: number): string =>
  at >= 0 && at < text.length ? characterOf(text.charCodeAt(at)) : ''
