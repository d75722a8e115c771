import type { HeadClass } from '../../lexicon/bodies/body-heads.ts'
import type { Unit } from '../units/unit.ts'

/** How a unit closes the name of a body; undefined when it does not. */
export const bodyClass = ({ kind, traits }: Unit): HeadClass | undefined =>
  kind === 'place' || kind === 'term' || kind === 'document' ? undefined : traits.head
