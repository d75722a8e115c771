import type { Argument, Bound, Extracted, Fact, FactType, Locator, Quantity } from '@shuzhi/document'
import { oneLine } from './one-line.ts'
import { plainNumber } from './plain-number.ts'
import { type RawAnnotation, trimmed } from './raw-text.ts'

type Attributes = RawAnnotation['attributes']

/** The tag of each kind of fact; null for what annotators do not tag. */
const tags: Readonly<Record<FactType, string | null>> = {
  quantity: 'q',
  date: 'date',
  document: 'doc',
  term: 'term',
  event: 'event',
  organization: 'org',
  role: 'role',
  place: 'place',
  person: 'person',
  slogan: null,
}

const bounds: Readonly<Record<Bound, Attributes>> = {
  exact: {},
  over: { ap: '>' },
  about: { ap: '~' },
  under: { ap: '<' },
}

/** The document's facts; a value that is masked is `*`, one that the text does not give is absent. */
export function annotateFacts({ text, facts }: Extracted, { raw, toRaw }: Locator): RawAnnotation[] {
  return facts.flatMap((fact) => {
    const tag = tags[fact.type]
    if (tag === null) return []
    return [{ tag, raw: trimmed(raw, toRaw(fact.span)), attributes: attributesOf(fact, text) }]
  })
}

function attributesOf(fact: Fact, text: string): Attributes {
  if (fact.type === 'quantity') return attributesOfQuantity(fact, text)
  if (fact.type === 'date') return valueAttribute(fact.masked, fact.value)
  return {}
}

const attributesOfQuantity = (fact: Quantity, text: string): Attributes => ({
  ...valueAttribute(fact.masked, fact.value === null ? null : plainNumber(fact.value)),
  ...bounds[fact.bound],
  ...(fact.unit === '' ? {} : { u: fact.unit }),
  ...argument('a', fact.action, text),
  ...argument('o', fact.object, text),
})

function valueAttribute(masked: boolean, value: string | null): Attributes {
  if (masked) return { v: '*' }
  return value === null ? {} : { v: value }
}

const argument = (name: string, given: Argument | undefined, text: string): Attributes =>
  given ? { [name]: oneLine(text, given.span) } : {}
