import type { Unit } from '../units/unit.ts'

/** Whether a unit is a post. */
export const isPost = ({ traits, kind }: Unit): boolean =>
  traits.isPost && kind !== 'term' && kind !== 'document' && kind !== 'place'
