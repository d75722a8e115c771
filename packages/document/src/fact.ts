import { z } from 'zod'
import { Span } from './span.ts'

const fact = <const T extends string>(type: T) =>
  z.object({
    type: z.literal(type),
    span: Span,
    /** What found it, as in `factRules`. */
    rule: z.string(),
  })

/** A part of a sentence that belongs to a quantity; `inherited` when a coordinate clause before it states it. */
export const Argument = z.object({ span: Span, given: z.enum(['stated', 'inherited']) })
export type Argument = z.infer<typeof Argument>

/** How a written number bounds the real one: `over` 余 多 以上, `about` 近 约 左右, `under` 不足 以内. */
export const Bound = z.enum(['exact', 'over', 'about', 'under'])
export type Bound = z.infer<typeof Bound>

/**
 * A counted or measured amount. `value` is in `unit` as written (`**余万元` counts 万元), null when masked or not one number;
 * a fraction that stands alone (`三分之一`) has an empty unit.
 * `action` is the verb that governs it, `object` what is counted, both as spans of the text.
 */
export const Quantity = fact('quantity').extend({
  value: z.number().nullable(),
  /** The upper end of a range (`3—5次`), whose lower end is `value`. */
  upper: z.number().optional(),
  masked: z.boolean(),
  bound: Bound,
  unit: z.string(),
  action: Argument.optional(),
  object: Argument.optional(),
})
export type Quantity = z.infer<typeof Quantity>

/**
 * A date, year or period. `value` is ISO 8601 (`2022`, `2021-03`, `2019/2022`) as the text writes it; null when masked or relative (`今年以来`, `3月`).
 * `resolved` is what a relative one means in a report on a year that it names itself: `2022-01/2022-06` for 上半年, `2022-01-01/..` for 今年以来;
 * and what 初, 底 or 末 behind one makes of it: `2025-12` for 2025年 before 底.
 */
export const DateFact = fact('date').extend({
  value: z.string().nullable(),
  masked: z.boolean(),
  resolved: z.string().optional(),
})
export type DateFact = z.infer<typeof DateFact>

/** A titled document, with its 《》. */
export const DocumentFact = fact('document')
/** A quoted expression, with its quotation marks. */
export const Term = fact('term')
/** A numeric formula without quotation marks: 三会一课. */
export const Slogan = fact('slogan')
/** A party congress, plenum or comparable numbered session. */
export const Event = fact('event')
/** An organisation or organ named as a body. */
export const Organization = fact('organization')
/** A post or capacity of a person. */
export const RoleFact = fact('role')
/** A place with a name. */
export const Place = fact('place')
/** A person's name, without the post. */
export const Person = fact('person')

/** What a report states. Facts nest or are disjoint, and are sorted by span. */
export const Fact = z.discriminatedUnion('type', [
  Quantity,
  DateFact,
  DocumentFact,
  Term,
  Slogan,
  Event,
  Organization,
  RoleFact,
  Place,
  Person,
])
export type Fact = z.infer<typeof Fact>
/** The kind of a fact. */
export type FactType = Fact['type']
