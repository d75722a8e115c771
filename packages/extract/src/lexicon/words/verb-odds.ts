/** Where a predicate can stand: it opens its clause, behind one that begins so too, behind a subject, or behind a joint of a list. */
export type VerbPlace = 'parallel' | 'opening' | 'subject' | 'listed'

/** What stands behind it: a number of acts or of an extent, a number of things, or what it governs. */
export type VerbFollower = 'act' | 'thing' | 'object'

/**
 * How often a word of two characters that stands so before a number is the verb that governs the number, and how often it is none.
 * Source: the words of the dictionary in the annotated texts of test/gold, test/registers and test/excerpts, counted by
 * `node scripts/count-verb-places.mjs`, which prints such a table; words that the dictionary took up since it was counted move it by a few.
 */
export const verbCounts: Record<VerbPlace, Record<VerbFollower, readonly [verbs: number, others: number]>> = {
  parallel: { act: [18, 7], thing: [11, 3], object: [221, 41] },
  opening: { act: [34, 22], thing: [24, 14], object: [312, 144] },
  subject: { act: [28, 30], thing: [24, 27], object: [34, 87] },
  listed: { act: [1, 9], thing: [7, 22], object: [3, 19] },
}
