import type { Extracted, RelationKind } from '@shuzhi/document'
import { z } from 'zod'

/** What a report names as a problem or a plan, and the anchor on the report's page. */
export const Outline = z.object({ anchor: z.string(), text: z.string() })
export type Outline = z.infer<typeof Outline>

/** The names of a report's items of a kind, without those that are part of another. */
export const outlineOf = (
  { text, relations }: Pick<Extracted, 'text' | 'relations'>,
  kind: RelationKind,
): Outline[] =>
  relations.items
    .filter((item) => item.kind === kind && item.within === undefined)
    .map(({ id, name }) => ({ anchor: id, text: text.slice(...name) }))
