import type { Fact } from '@shuzhi/document'
import type { Scan } from '../../scan/scan.ts'

/** So many names are looked for in one text, that reading it stays linear. */
const mostNames = 100

/**
 * The other places of a text where the names of persons come again that it tells: any of those of three characters and more; one of two where words
 * begin and end with it and none joins it (带 + 许 + 宏 + 、).
 */
export function namesAgain({ text, tokens }: Scan, persons: readonly Fact[]): Fact[] {
  const names = new Set<string>()
  for (const { span } of persons) if (names.size < mostNames) names.add(text.slice(...span))
  const starts = new Set(persons.map(({ span }) => span[0]))
  const found: Fact[] = []
  for (const name of names) {
    if (!/^\p{Script=Han}{2,5}$/u.test(name)) continue
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length
      if (starts.has(at) || (name.length < 3 && !isApart(tokens, at, end))) continue
      found.push({ type: 'person', span: [at, end], rule: 'person-again' })
    }
  }
  return found
}

/** Two words of one character each. */
const isApart = (tokens: Scan['tokens'], start: number, end: number): boolean => {
  const first = tokens.from(start)
  return tokens.starts[first] === start && tokens.ends[first] === start + 1 && tokens.ends[first + 1] === end
}
