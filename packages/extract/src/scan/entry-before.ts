/**
 * The entry before a place of a list; undefined at its start. A list is not asked for what stands at -1: V8 takes that for the name of a
 * property, and looks it up the slow way.
 */
export const entryBefore = <T>(list: readonly T[], at: number): T | undefined =>
  at > 0 ? list[at - 1] : undefined
