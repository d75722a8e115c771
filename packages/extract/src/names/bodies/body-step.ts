import type { HeadClass } from '../../lexicon/bodies/body-heads.ts'

/** A body's name in units: from the first to the head, both inclusive. `named` says that something tells it from others of its kind, `told` that only what stands around it does; `part` is where
 * that begins which is called by itself where the body that it is part of is known: 衡川区人民法院 + 司法警察大队. */
export type BodyName = {
  first: number
  head: number
  headClass: HeadClass
  named: boolean
  told?: true
  part?: number
}

/**
 * One word more of a name that is read to the left: where the name begins now, and what the word says; `proper` counts the
 * characters of a made-up name in it (宏达), `last` ones close it.
 */
export type Step = { first: number; named?: boolean; proper?: number; last?: boolean; isOuter?: true }
