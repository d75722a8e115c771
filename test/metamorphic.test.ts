import type { Extracted, Fact } from '@shuzhi/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toStandoff } from '../packages/shuzhi/src/exporters/standoff.ts'
import { processSource } from '../packages/shuzhi/src/process-source.ts'
import type { Annotation } from './evaluation/annotation.ts'
import { type GoldReport, readCollection } from './evaluation/collection.ts'

const reports = ['registers/', 'excerpts/'].flatMap((name) => readCollection(new URL(name, import.meta.url)))

const known = new Map<string, Extracted>()
/** The document of a text, read once. */
function read(text: string): Extracted {
  const document = known.get(text) ?? processSource(Buffer.from(text), { id: 'twin', path: 'twin.txt' })
  known.set(text, document)
  return document
}

/** What a fact says, without its place: its type, its words and, of a quantity, unit, action and object. */
function tell({ text }: Extracted, fact: Fact): string {
  if (fact.type !== 'quantity') return `${fact.type} ${text.slice(...fact.span)}`
  const part = (argument: typeof fact.action) => (argument ? text.slice(...argument.span) : '-')
  return `quantity ${fact.unit} | ${part(fact.action)} | ${part(fact.object)}`
}

const quantitiesOf = (document: Extracted): string[] =>
  document.facts.filter(({ type }) => type === 'quantity').map((fact) => tell(document, fact))

/** The stretch of digits in an annotated quantity, in places of the raw text; null where it counts in numerals, is masked, or in Latin units. */
function digitsOf({ start, text, tag, optional }: Annotation): [number, number] | null {
  const found = /\d(?:[\d.,]*\d)?(?![a-zA-Z])/.exec(text)
  return tag === 'q' && !optional && found && !/[a-zA-Z]/.test(text)
    ? [start + found.index, start + found.index + found[0].length]
    : null
}

const digits = reports.flatMap(({ raw, spans }) =>
  spans.flatMap((span) => {
    const place = digitsOf(span)
    return place ? [{ raw, place }] : []
  }),
)
const otherDigits = fc.integer({ min: 2, max: 98_765 }).map(String)

describe('a number that is changed', () => {
  it('leaves every unit, action and object as it was', () => {
    const filler = fc.oneof(fc.constantFrom('**', 'XX', '××', '***'), otherDigits)
    fc.assert(
      fc.property(fc.constantFrom(...digits), filler, ({ raw, place: [start, end] }, other) => {
        const changed = read(raw.slice(0, start) + other + raw.slice(end))
        expect(quantitiesOf(changed)).toEqual(quantitiesOf(read(raw)))
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  it('is seen where it takes the unit with it', () => {
    const [before, after] = [read('走访企业12家，解决难题3个。'), read('走访企业**，解决难题3个。')]
    expect(quantitiesOf(after)).not.toEqual(quantitiesOf(before))
  })
})

describe('a sentence that is put in', () => {
  const ends = reports.flatMap(({ raw, spans }) =>
    Array.from(raw.matchAll(/。(?=[^\n])/g), ({ index }) => index + 1)
      .filter((at) => spans.every(({ tag, start, end }) => tag === 'h' || at <= start || end <= at))
      .map((at) => ({ raw, at })),
  )
  const tellAll = (document: Extracted): string[] => document.facts.map((fact) => tell(document, fact))

  it('leaves the other facts as they were', () => {
    const sentence = fc.constantFrom('大家反映良好。', '效果十分明显。', '这得益于群众的理解。')
    fc.assert(
      fc.property(fc.constantFrom(...ends), sentence, ({ raw, at }, words) => {
        expect(tellAll(read(raw.slice(0, at) + words + raw.slice(at)))).toEqual(tellAll(read(raw)))
      }),
      { seed: 2, numRuns: 80 },
    )
  })

  it('is seen where it states something', () => {
    expect(tellAll(read('走访企业12家。慰问职工5名。'))).not.toEqual(tellAll(read('走访企业12家。')))
  })
})

describe('full-width digits', () => {
  const widen = (text: string): string =>
    text.replace(/[0-9%]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
  const values = ({ facts }: Extracted) =>
    facts.map((fact) => [fact.type, 'value' in fact ? fact.value : null])

  it('state the same as half-width ones', () => {
    fc.assert(
      fc.property(fc.constantFrom(...reports), ({ raw }) => {
        const [wide, plain] = [read(widen(raw)), read(raw)]
        expect(values(wide)).toEqual(values(plain))
        expect(quantitiesOf(wide)).toEqual(quantitiesOf(plain))
      }),
      { seed: 3, numRuns: 40 },
    )
  })

  it('are seen where one is another', () => {
    expect(values(read(widen('走访企业12家。')))).not.toEqual(values(read('走访企业13家。')))
  })
})

describe('what only looks like a number', () => {
  /** Quantities in what numbers a point, in a title or session, or in 进一步. */
  const misread = (found: readonly Annotation[], { raw, spans }: GoldReport): string[] =>
    found
      .filter(({ tag, start, end }) => {
        const crosses = (other: Annotation) => start < other.end && other.start < end
        const inside = spans.filter((span) => numbered.has(span.tag) && crosses(span))
        return tag === 'q' && (inside.length > 0 || raw.slice(start - 1, end + 1).includes('进一步'))
      })
      .map(({ text }) => text)
  const numbered = new Set(['p', 'doc', 'event', 'marker'])

  it.each(reports)('is none in $id', (report) => {
    expect(misread(toStandoff(read(report.raw)).spans, report)).toEqual([])
  })

  it('is seen where one is taken for a number', () => {
    const [one] = reports
    const marker = one!.spans.find(({ tag }) => tag === 'p')!
    expect(misread([{ ...marker, tag: 'q' }], one!)).toEqual([marker.text])
  })
})
