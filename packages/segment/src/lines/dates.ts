const number = '[0-9０-９〇○零一二三四五六七八九十廿*＊XxＸ×某_□]{1,4}'
/** 元月 and 正月 are the first month. */
const month = `(?:${number}|[元正])\\s?月`
const date = `${number}\\s?年\\s?(?:${month}\\s?(?:${number}\\s?日)?)?|${number}[-./]\\d{1,2}[-./]\\d{1,2}`
const wholeDate = new RegExp(`^(?:日期[:：])?\\s*(?:${date})$`)
const withDate = new RegExp(
  `(?:${number}\\s?年\\s?${month}\\s?${number}\\s?日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})`,
)

const dayAtEnd = new RegExp(`(?<=[\\u4e00-\\u9fff])${number}年${month}${number}日$`)

/** Where a day of a year begins that a line ends in, behind a Chinese character; -1 for none. */
export const startOfDay = (line: string): number => line.search(dayAtEnd)

const bracketedYear = new RegExp(`^[（(]${number}\\s?年度?[)）]$`)

/** Whether a line is a date and nothing else: `2023年1月5日`, `二〇二三年一月`, `XX年X月X日`. A year alone is none. */
export const isDate = (line: string): boolean =>
  line.length <= 30 && wholeDate.test(line) && !/年$/.test(line)

const dayAlone = new RegExp(`^${month}\\s?${number}\\s?日$`)

/** Whether a line is a day without its year, as it stands under a signature: `9月10日`. */
const isDay = (line: string): boolean => line.length <= 12 && dayAlone.test(line)

const yearAlone = new RegExp(`^${number}\\s?年$`)

/** Whether a line is the year of the day that stands in the line below it: `2023年` / `7月6日`. */
export const isYearOver = (line: string, below: string): boolean =>
  line.length <= 6 && yearAlone.test(line) && isDay(below)

/** Whether a line is a year in brackets, as it stands under a title: `（2020年度）`. */
export const isYear = (line: string): boolean => line.length <= 12 && bracketedYear.test(line)

/** Whether a short line, and no paragraph of several, holds a full date. */
export const holdsDate = (line: string): boolean =>
  line.length <= 80 && mayHoldDate.test(line) && !/[\n\r]/.test(line) && withDate.test(line)

/** What stands in every date, and is found much quicker than one. */
const mayHoldDate = /日|\d[-./]\d/

const moment = new RegExp(
  `^(?:${number}\\s?年度?)?(?:${month}(?:份|${number}\\s?[日号])?)?[初中底末春夏秋冬]?[天季]?$`,
)

/** Whether a line is a time and nothing else: `2022年`, `5月12日`, `一九八四年冬`. */
export const isMoment = (line: string): boolean =>
  line.length <= 16 && /[年月]/.test(line) && moment.test(line)

/** Whether words are a day or a month of a year, in brackets or not. */
export const isWhen = (words: string): boolean => isDate(words.replace(/^[（(]|[）)]$/g, '')) || isDay(words)
