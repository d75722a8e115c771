import { createLocator, type Extracted, type Fact, type Locator } from '@shuzhi/document'
import { relativeUri } from '../relative-uri.ts'
import type { TextExporter } from './exporter.ts'

const context = 'http://www.w3.org/ns/anno.jsonld'
/** How much of the text around a place is told, so that it can be found again in a changed source. */
const around = 32

/**
 * Each fact as a W3C Web Annotation (Recommendation of 2017), one JSON-LD object a line. The target is the raw source by position
 * and by quotation; the standard counts positions in characters of the text, which are Unicode code points here.
 */
export const webAnnotation: TextExporter = {
  kind: 'text',
  part: (document) => {
    const locator = createLocator(document)
    const toCodePoint = codePointCounter(locator.raw)
    return document.facts
      .map((fact, index) => `${JSON.stringify(annotation(document, fact, index, locator, toCodePoint))}\n`)
      .join('')
  },
}

function annotation(
  document: Extracted,
  fact: Fact,
  index: number,
  { raw, toRaw }: Locator,
  toCodePoint: (offset: number) => number,
) {
  const [start, end] = toRaw(fact.span)
  return {
    '@context': context,
    id: `urn:shuzhi:${relativeUri(document.id)}:${index + 1}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: bodiesOf(fact),
    target: {
      source: relativeUri(document.source.path),
      selector: [
        { type: 'TextPositionSelector', start: toCodePoint(start), end: toCodePoint(end) },
        {
          type: 'TextQuoteSelector',
          exact: raw.slice(start, end),
          prefix: raw.slice(wholeCharacter(raw, Math.max(0, start - around)), start),
          suffix: raw.slice(end, wholeCharacter(raw, end + around)),
        },
      ],
    },
  }
}

function bodiesOf(fact: Fact) {
  const tag = { type: 'TextualBody', purpose: 'tagging', value: fact.type }
  if (fact.type !== 'quantity' && fact.type !== 'date') return [tag]
  if (fact.value === null) return [tag]
  const unit = fact.type === 'quantity' ? fact.unit : ''
  return [tag, { type: 'TextualBody', purpose: 'describing', value: `${fact.value}${unit}` }]
}

/** The offset, or the one after it where it stands inside a surrogate pair. */
const wholeCharacter = (text: string, offset: number): number =>
  (text.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset + 1 : offset

/** Counts code points up to growing offsets, in one pass over the text. */
function codePointCounter(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index)
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (pairs[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
