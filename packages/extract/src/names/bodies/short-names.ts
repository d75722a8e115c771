import type { Fact } from '@shuzhi/document'
import { anyBodies } from '../../lexicon/bodies/kind-words.ts'
import type { Scan } from '../../scan/scan.ts'
import { headClassOf } from '../units/head-class.ts'

/** So many short names are looked for in one text, that reading it stays linear. */
const mostNames = 60

const shortestAgain = 3

/**
 * Adds the short names that a text gives its bodies in brackets right behind them (…有限公司（以下简称澄江水务）, …集团（澄江食品）), there and wherever they
 * come again between words; those of two characters only there.
 */
export function addShortNames({ text, tokens }: Scan, bodies: readonly Fact[], found: Fact[]): void {
  const names = new Set<string>()
  for (const { type, span } of bodies) {
    if (type !== 'organization' || text[span[1]] !== '（') continue
    const name = shortNameAt(text, span)
    if (name === undefined) continue
    if (name.text.length >= shortestAgain && names.size < mostNames) names.add(name.text)
    else found.push(shortName(name.start, name.text))
  }
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (isApart(tokens, at, at + name.length)) found.push(shortName(at, name))
}

/** Whether words begin and end where a stretch does: not 红山矿 in 红山矿区. */
const isApart = (tokens: Scan['tokens'], start: number, end: number): boolean =>
  tokens.starts[tokens.from(start)] === start && tokens.ends[tokens.from(end) - 1] === end

const shortName = (start: number, { length }: string): Fact => ({
  type: 'organization',
  span: [start, start + length],
  rule: 'organization-short',
})

function shortNameAt(text: string, [start, end]: Fact['span']): { start: number; text: string } | undefined {
  const bracket = text.slice(end, end + longestBracket)
  const given = /^（(?:以下|下文)?(?:统|简|下)称(?:为)?[“"]?(\p{Script=Han}{2,10})[”"]?）/u.exec(bracket)
  const bare = given ? undefined : /^（(\p{Script=Han}{3,8})）/u.exec(bracket)
  const name = given?.[1] ?? bare?.[1]
  if (name === undefined || isKind(name)) return undefined
  if (bare && !isShortened(name, text.slice(start, end))) return undefined
  return { start: end + bracket.indexOf(name), text: name }
}

const longestBracket = 20

/** 公司, 主管部门: the kind only. */
const isKind = (name: string): boolean =>
  (name.length < shortestAgain && headClassOf(name) !== undefined) ||
  anyBodies.some((word) => name.endsWith(word))

/** Whether a name has the characters of a short one in their order, the first two of them together. */
function isShortened(short: string, name: string): boolean {
  let at = name.indexOf(short.slice(0, 2))
  if (at < 0) return false
  for (const character of short) {
    at = name.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
