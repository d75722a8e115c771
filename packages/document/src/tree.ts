import { z } from 'zod'
import { Span } from './span.ts'

/** What a section or a labelled block is about: 履职情况, 存在问题, 原因分析, 下步打算, anything else. */
export const Role = z.enum(['achievements', 'problems', 'causes', 'plans', 'other'])
export type Role = z.infer<typeof Role>

/**
 * Why a section has its role: its own words name it or the text right before it does (还存在以下问题：), its place between named sections does (before the problems lies what was done), it
 * takes that of the section around it, on the first level that of the document by its title, or nothing tells and it is `other`. Where neither words nor title name it, its text may tell of what was
 * done or is to be done (今后，我们将…).
 */
export const RoleReason = z.enum(['named', 'placed', 'inherited', 'told', 'none'])
export type RoleReason = z.infer<typeof RoleReason>

/** A number as written before a heading or point: `style` names the kind of marker, `value` is what it says, `raw` its characters. */
export const Ordinal = z.object({ style: z.string(), value: z.int().nonnegative(), raw: z.string() })
export type Ordinal = z.infer<typeof Ordinal>

const leaf = <const T extends string>(type: T) => z.object({ type: z.literal(type), span: Span })

/** One line of the document's title. */
export const Title = leaf('title')
export type Title = z.infer<typeof Title>

/** A form of address on its own line, with its colon (称谓): `各位代表：`. */
export const Salutation = leaf('salutation')
export type Salutation = z.infer<typeof Salutation>

/** The body or person that signs at the end (落款). */
export const Signature = leaf('signature')
export type Signature = z.infer<typeof Signature>

/** The date of signing (成文日期). */
export const Dateline = leaf('dateline')
export type Dateline = z.infer<typeof Dateline>

/** A sentence with its closing punctuation and quotes. */
export const Sentence = leaf('sentence')
export type Sentence = z.infer<typeof Sentence>

/** The marker alone of a point: `一是`, `第三，`. */
export const Marker = leaf('marker')
export type Marker = z.infer<typeof Marker>

/** A section's heading: marker and text. `runIn` says that its paragraph goes on in the same line; a closing stop is inside the span. */
export const Heading = z.object({
  type: z.literal('heading'),
  span: Span,
  depth: z.int().positive(),
  runIn: z.boolean(),
  ordinal: Ordinal.nullable(),
})
export type Heading = z.infer<typeof Heading>

/** A run-in label that opens a block without numbering and names its role: `原因分析：`, `究其主要原因，`. */
export const Label = leaf('label')
export type Label = z.infer<typeof Label>

/** A numbered part of the running text: `一是…`. `depth` counts nesting among points, from 1 in each section; `lead` is its opening phrase,
 * `leadConfidence` the share of the points of its enumeration, 0 to 1, that open with one: parallel points bear each other out. */
export const Point = z.object({
  type: z.literal('point'),
  span: Span,
  id: z.string(),
  depth: z.int().positive(),
  ordinal: Ordinal,
  lead: Span.optional(),
  leadConfidence: z.number().positive().max(1).optional(),
  get children(): z.ZodArray<
    z.ZodDiscriminatedUnion<[typeof Marker, typeof Sentence, typeof Enumeration, typeof Paragraph]>
  > {
    return z.array(z.discriminatedUnion('type', [Marker, Sentence, Enumeration, Paragraph]))
  },
})
export type Point = z.infer<typeof Point>

/** Points of one family at one level. */
export const Enumeration = z.object({
  type: z.literal('enumeration'),
  span: Span,
  get children(): z.ZodArray<typeof Point> {
    return z.array(Point)
  },
})
export type Enumeration = z.infer<typeof Enumeration>

/** The running text of one line of the text, or what a heading, label or point leaves of it. */
export const Paragraph = z.object({
  type: z.literal('paragraph'),
  span: Span,
  get children(): z.ZodArray<z.ZodDiscriminatedUnion<[typeof Sentence, typeof Enumeration]>> {
    return z.array(z.discriminatedUnion('type', [Sentence, Enumeration]))
  },
})
export type Paragraph = z.infer<typeof Paragraph>

/** A block under a heading or a label, which is its first child. `id` is its place in the tree, `2.1`: stable, and good as an anchor.
 * `reason` says why it has its role. */
export const Section = z.object({
  type: z.literal('section'),
  span: Span,
  id: z.string(),
  role: Role,
  reason: RoleReason.optional(),
  get children(): z.ZodArray<
    z.ZodDiscriminatedUnion<
      [
        typeof Heading,
        typeof Label,
        typeof Section,
        typeof Paragraph,
        typeof Enumeration,
        typeof Salutation,
        typeof Signature,
        typeof Dateline,
      ]
    >
  > {
    return z.array(
      z.discriminatedUnion('type', [
        Heading,
        Label,
        Section,
        Paragraph,
        Enumeration,
        Salutation,
        Signature,
        Dateline,
      ]),
    )
  },
})
export type Section = z.infer<typeof Section>

/** The document's tree (unist). */
export const Root = z.object({
  type: z.literal('root'),
  span: Span,
  children: z.array(
    z.discriminatedUnion('type', [Title, Salutation, Section, Paragraph, Enumeration, Signature, Dateline]),
  ),
})
export type Root = z.infer<typeof Root>

/** Nodes that hold others. */
export type Parent = Root | Section | Paragraph | Enumeration | Point
/** Nodes that hold text: every character that is no white space is in exactly one. */
export type Leaf = Title | Salutation | Signature | Dateline | Sentence | Marker | Heading | Label
/** Any node of a report. */
export type Node = Parent | Leaf
/** What stands in a report or a section. */
export type Block = Root['children'][number] | Section['children'][number]
