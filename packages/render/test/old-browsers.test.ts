import { describe, expect, test } from 'vitest'
import { renderIndex } from '../src/index-page/grow-index.ts'
import { renderPage } from '../src/render.ts'
import { summarize } from '../src/summary.ts'
import { elementsOf, readPage, textOf } from './read-page.ts'
import { sampleReport } from './sample-report.ts'

// Chromium 86 is what many offices have. What came later may only be an enhancement, as `text-wrap` is and `@bottom-center`.

const partsOf = (html: string): { style: string; script: string } => {
  const page = readPage(html)
  const inside = (name: string) =>
    elementsOf(page, ({ tagName, properties }) => tagName === name && properties.type === undefined)
      .map(textOf)
      .join('\n')
  return { style: inside('style').replace(/\/\*.*?\*\//gs, ''), script: inside('script') }
}

/** Blocks of style rules inside other style rules, as their selectors. */
function nestedRules(style: string): string[] {
  const open: string[] = []
  const nested: string[] = []
  for (const [, before = '', bracket] of style.matchAll(/([^{};]*)([{};])/g)) {
    if (bracket === '}') open.pop()
    if (bracket !== '{') continue
    const selector = before.trim()
    if (open.some((outer) => !outer.startsWith('@'))) nested.push(selector)
    open.push(selector)
  }
  return nested
}

/** What came after Chromium 86 and is no mere enhancement where a layout or a script rests on it, each with its version. */
const laterStyle = {
  ':is() and :where() (88)': /:(?:is|where)\(/,
  ':has() (105)': /:has\(/,
  '@layer (99)': /@layer/,
  '@container (105)': /@container|container-(?:type|name)/,
  '@property, @scope, @starting-style': /@(?:property|scope|starting-style)/,
  'inset, logical margins (87)': /(?:^|[\s;{])(?:inset|(?:margin|padding|border)-(?:inline|block))[\w-]*\s*:/,
  'aspect-ratio (88)': /aspect-ratio/,
  'new units (108)': /\d(?:[dls]v[hwib]|cq[whib])\b/,
  'new colours (111)': /color-mix|oklch|oklab|light-dark\(/,
  '::highlight (105)': /::highlight/,
  'range queries (104)': /@media[^{]*[<>]/,
}
const laterScript = {
  'at() (92)': /\.at\(/,
  'structuredClone (98)': /structuredClone/,
  'hasOwn (93)': /Object\.hasOwn/,
  'toSorted and its like (110)': /\.(?:toSorted|toReversed|toSpliced|with)\(/,
  'findLast (97)': /\.findLast/,
  'CSS.highlights (105)': /highlights|new Highlight/,
  'startViewTransition (111)': /startViewTransition/,
  'groupBy (117)': /groupBy/,
  'private fields and static blocks (94)': /static \{|#\w+ in /,
}

describe.each([
  ['a report', renderPage(sampleReport())],
  ['the index', renderIndex([summarize(sampleReport())])],
])('%s asks no more than Chromium 86 has', (_, html) => {
  const { style, script } = partsOf(html)

  test('of styles', () => {
    expect(style).toMatch(/article|#ui-index/)
    expect(nestedRules(style).filter((selector) => !selector.startsWith('@'))).toEqual([])
    for (const [name, pattern] of Object.entries(laterStyle))
      expect([name, pattern.exec(style)?.[0]]).toEqual([name, undefined])
  })

  test('of scripts', () => {
    expect(script).toContain('byId')
    for (const [name, pattern] of Object.entries(laterScript))
      expect([name, pattern.exec(script)?.[0]]).toEqual([name, undefined])
  })
})

test('the check fires', () => {
  expect(nestedRules('a { color: red; b { top: 0 } } @media print { c { top: 0 } }')).toEqual(['b'])
  expect(laterStyle['inset, logical margins (87)'].test('a{inset: 0}')).toBe(true)
  expect(laterScript['at() (92)'].test('list.at(-1)')).toBe(true)
})
