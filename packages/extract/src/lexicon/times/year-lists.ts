/**
 * How years are listed that share one 年 (2021、2022和2023年).
 * Source: put together by hand from public reports.
 */

/** What a year can stand right behind, where a number that counts does not: 在2021和2022年. */
export const yearOpenings: ReadonlySet<string> = new Set('在于对从自按将把以为获度是与同跟比较')

/** How many years lie between two of one list at most. */
export const longestGap = 10
