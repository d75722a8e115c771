import { type Extracted, indexMap, leavesOf, undoEdits } from '@shuzhi/document'
import type { Element, ElementContent } from 'hast'
import { element } from './element.ts'
import { fill, type Words } from './words.ts'

/** The source as it came in (原文), with what was left out struck and what was changed coloured. `data-at` places it beside the text. */
export const sourceView = (document: Extracted, words: Words): Element =>
  element('section', { id: 'ui-source', ariaLabel: words.source }, [
    element('details', {}, [
      element('summary', {}, [element('h2', {}, [words.source])]),
      element('p', { className: ['hint'] }, [words.sourceHint]),
      element('div', { className: ['source'], lang: 'zh-Hans' }, pieces(document, words)),
    ]),
  ])

/** A stretch of the source: kept, or cut, with what the text has in its place. */
type Stretch = { start: number; end: number; insert: string | null }

function pieces({ text, map, tree }: Extracted, words: Words): ElementContent[] {
  const raw = undoEdits(text, map)
  const index = indexMap(map)
  const places = leavesOf(tree).map(({ span }) => ({ at: span[0], raw: index.toRaw(span)[0] }))
  const result: ElementContent[] = []
  let next = 0
  for (const { start, end, insert } of stretches(text, map)) {
    let at = start
    for (; next < places.length && places[next]!.raw < end; next += 1) {
      const place = Math.max(at, places[next]!.raw)
      if (insert === null && place > at) result.push({ type: 'text', value: raw.slice(at, place) })
      if (insert === null) at = place
      result.push(element('span', { dataAt: places[next]!.at }))
    }
    const rest = raw.slice(at, end)
    if (rest === '') continue
    result.push(
      insert === null || rest.trim() + insert.trim() === ''
        ? { type: 'text', value: rest }
        : edited(rest, insert, words),
    )
  }
  return result
}

const edited = (cut: string, insert: string, words: Words): Element =>
  insert === ''
    ? element('del', { title: words.cut, ...invisibleCodes(cut) }, [cut])
    : element('mark', { title: fill(words.changed, { text: insert }) }, [cut])

/** The names of characters that nobody sees, `U+202E`, for the style sheet to show in their place. */
const invisibleCodes = (cut: string): { dataCode?: string } =>
  /^[\p{Cc}\p{Cf}]+$/u.test(cut) && !/[\n\r\t]/.test(cut)
    ? { dataCode: Array.from(cut, (character) => `U+${hexOf(character)}`).join(' ') }
    : {}

const hexOf = (character: string): string =>
  character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')

function* stretches(text: string, { runs }: Extracted['map']): Generator<Stretch> {
  let raw = 0
  let at = 0
  for (let i = 0; i < runs.length; i += 3) {
    const [keep, cut, add] = [runs[i]!, runs[i + 1]!, runs[i + 2]!]
    yield { start: raw, end: raw + keep, insert: null }
    yield { start: raw + keep, end: raw + keep + cut, insert: text.slice(at + keep, at + keep + add) }
    raw += keep + cut
    at += keep + add
  }
}
