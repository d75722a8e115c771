import type { Annotation } from './annotation.ts'
import { likeness } from './likeness.ts'

/** Every tag of the vocabulary, structure before entities, with the attributes that are scored on it. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  title: [],
  salutation: [],
  h: ['d', 'n', 'role'],
  label: ['role'],
  p: ['d', 'n'],
  signature: [],
  dateline: [],
  marker: [],
  mask: [],
  q: ['v', 'u', 'ap', 'a', 'o'],
  date: ['v'],
  doc: [],
  term: [],
  event: [],
  org: [],
  role: [],
  place: [],
  person: [],
}

/** How many of `all` were `right`. */
export type Rate = { right: number; all: number }

/** An attribute of a span that is in both, with another value than gold has; undefined where one has none. */
type WrongAttribute = {
  span: Annotation
  name: string
  want: string | undefined
  got: string | undefined
}

/** How many gold has, those of them that were missed, and what was found that gold has not. */
export type Tally<Thing> = { gold: number; missed: Thing[]; extra: Thing[] }

/** How the predictions of one tag compare with gold; `attributes` counts over the spans that are in both, `wrong` are those that differ. */
type TagScore = Tally<Annotation> & {
  wrong: WrongAttribute[]
  attributes: Record<string, Rate>
}

export type Score = Record<string, TagScore>

/** Compares the predicted spans of one document with its gold, tag by tag. Spans are right when both ends are. */
export function score(gold: readonly Annotation[], predicted: readonly Annotation[]): Score {
  return Object.fromEntries(
    Object.entries(vocabulary).map(([tag, attributes]) => {
      const isTag = (span: Annotation) => span.tag === tag
      return [tag, scoreTag(gold.filter(isTag), predicted.filter(isTag), attributes)]
    }),
  )
}

function scoreTag(gold: Annotation[], predicted: Annotation[], attributes: readonly string[]): TagScore {
  const required = gold.filter(({ optional }) => !optional)
  const optional = gold.filter(({ optional }) => optional)
  const wanted = new Map(required.map((span) => [placeOf(span), span]))
  const found = new Map(predicted.map((span) => [placeOf(span), span]))
  const isFree = (span: Annotation) =>
    optional.some((other) => other.start < span.end && span.start < other.end)
  const pairs = required.flatMap((span) => {
    const hit = found.get(placeOf(span))
    return hit ? [[span, hit] as const] : []
  })
  const compared = attributes.map((name) => ({ name, ...compare(pairs, name) }))
  return {
    gold: required.length,
    missed: required.filter((span) => !found.has(placeOf(span))),
    extra: [...found].filter(([place, span]) => !wanted.has(place) && !isFree(span)).map(([, span]) => span),
    wrong: compared.flatMap(({ wrong }) => wrong),
    attributes: Object.fromEntries(
      compared.map(({ name, all, wrong }) => [name, { right: all - wrong.length, all }]),
    ),
  }
}

const placeOf = ({ start, end }: Annotation): string => `${start} ${end}`

/** What a text may leave open: an answer counts only where gold has one. */
const open = new Set(['a', 'o', 'role'])
/** Stretches of text, where half of the characters are enough. */
const loose = new Set(['a', 'o'])

/** How many of the spans that are in both count for an attribute, and those of them where it is wrong. */
function compare(
  pairs: readonly (readonly [Annotation, Annotation])[],
  name: string,
): { all: number; wrong: WrongAttribute[] } {
  let all = 0
  const wrong: WrongAttribute[] = []
  for (const [gold, found] of pairs) {
    const want = gold.attributes[name]
    const got = found.attributes[name]
    if (want === undefined && (got === undefined || open.has(name))) continue
    all += 1
    const right = loose.has(name) ? likeness(want ?? '', got ?? '') >= 0.5 : want === got
    if (!right) wrong.push({ span: gold, name, want, got })
  }
  return { all, wrong }
}

/** The scores of many documents as one. */
export function sumScores(scores: readonly Score[]): Score {
  return Object.fromEntries(
    Object.entries(vocabulary).map(([tag, attributes]) => {
      const all = scores.flatMap((one) => one[tag] ?? [])
      const rates = attributes.map((name) => [
        name,
        sumRates(all.flatMap((one) => one.attributes[name] ?? [])),
      ])
      return [
        tag,
        {
          ...sumTallies(all),
          wrong: all.flatMap(({ wrong }) => wrong),
          attributes: Object.fromEntries(rates),
        },
      ]
    }),
  )
}

export const sumTallies = <Thing>(all: readonly Tally<Thing>[]): Tally<Thing> => ({
  gold: all.reduce((sum, one) => sum + one.gold, 0),
  missed: all.flatMap(({ missed }) => missed),
  extra: all.flatMap(({ extra }) => extra),
})

const sumRates = (rates: readonly Rate[]): Rate => ({
  right: rates.reduce((sum, { right }) => sum + right, 0),
  all: rates.reduce((sum, { all }) => sum + all, 0),
})

/** The share that is right; all of nothing is 1. */
export const shareOf = ({ right, all }: Rate): number => (all === 0 ? 1 : right / all)

/** Precision, recall and their harmonic mean, each from 0 to 1. Predicting nothing is precise where there is nothing. */
export function measure({ gold, missed, extra }: Tally<unknown>): {
  precision: number
  recall: number
  f1: number
} {
  const hit = gold - missed.length
  const found = hit + extra.length
  const precision = found === 0 && gold > 0 ? 0 : shareOf({ right: hit, all: found })
  const recall = shareOf({ right: hit, all: gold })
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}
