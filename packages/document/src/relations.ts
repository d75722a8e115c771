import { z } from 'zod'
import { Span } from './span.ts'

/** What a problem section (存在问题), an analysis (原因分析) and a plan (下步打算) state. */
export const RelationKind = z.enum(['problem', 'cause', 'measure'])
export type RelationKind = z.infer<typeof RelationKind>

/**
 * One problem, cause or measure. `id` is that of the section or point of the tree that states it, `span` that node's span;
 * `name` is what names it: the heading, the point's opening phrase, or its first sentence. `within` is the item that it is a part of.
 */
export const RelationItem = z.object({
  id: z.string(),
  kind: RelationKind,
  span: Span,
  name: Span,
  within: z.string().optional(),
})
export type RelationItem = z.infer<typeof RelationItem>

/** Why two items belong together: one stands in the other, their lists are numbered alike, or both use the words at `from` and `to`. */
export const Evidence = z.object({ kind: z.enum(['place', 'ordinal', 'wording']), from: Span, to: Span })
export type Evidence = z.infer<typeof Evidence>

/** Two items that belong together, by their ids, in the direction problem → cause → measure. `score` from 0 to 1 says how surely. */
export const RelationLink = z.object({
  from: z.string(),
  to: z.string(),
  score: z.number().min(0).max(1),
  evidence: z.array(Evidence).min(1),
})
export type RelationLink = z.infer<typeof RelationLink>

/** The problems, causes and measures of a report in the order of the text, and what links them. */
export const Relations = z.object({ items: z.array(RelationItem), links: z.array(RelationLink) })
export type Relations = z.infer<typeof Relations>
