import type { Fact } from '@shuzhi/document'
import type { Scan } from '../../scan/scan.ts'

/** So many names are looked for in one text, that reading it stays linear. */
const mostNames = 60

const shortest = 3

/** Adds the other places where the bodies come again that a clause has told, wherever words begin and end with them: 路产科 behind 对. */
export function addBodiesAgain({ text, tokens }: Scan, told: ReadonlySet<string>, found: Fact[]): void {
  const starts = new Set(found.map(({ span }) => span[0]))
  let looked = 0
  for (const name of told) {
    if (name.length < shortest) continue
    looked += 1
    if (looked > mostNames) return
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length
      if (starts.has(at) || !isWhole(tokens, at, end)) continue
      found.push({ type: 'organization', span: [at, end], rule: 'organization-again' })
    }
  }
}

/** Whether words begin and end where a stretch does. */
const isWhole = (tokens: Scan['tokens'], start: number, end: number): boolean =>
  tokens.starts[tokens.from(start)] === start && tokens.ends[tokens.from(end) - 1] === end
