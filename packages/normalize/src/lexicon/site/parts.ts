import { wordsOf } from '../words-of.ts'

/** Words of which one is meant, as a part of a pattern. */
export const oneOf = (words: string): string => `(?:${wordsOf(words).join('|')})`

/** So many code units of anything in one sentence. */
export const sentence = (most: number): string => `[^。]{0,${most}}`

/** A colon, of either width, with the blank that may follow it. */
export const colon = '[：:] ?'

/** A day as a content system writes it: `2022-01-05`, `2022/1/5`. */
export const systemDay = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`

/** A time of day, with seconds or without. */
export const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?`

/** The time of day down to the second, which nobody reports. */
export const clockWithSeconds = String.raw`\d{1,2}:\d{2}:\d{2}`

/** What a web site calls itself ends so; 网络, 网格, 网点, 网管, 网信 are no sites. Source: the names of such sites. */
export const siteName = '(?:网(?![络格点线管信])|网站|文库|文档|资料库)'
