import { isSpoken } from './spoken.mjs'

// Kinds of answers that were taken out before any answer had been asked. The patterns were written later, for this script, with the suites in view:
// their characters are those that occur there, and some are of a single answer.

const quantities = new Set(['number', 'percent', 'range', 'money', 'measure', 'duration'])
const amounts = new Set(['number', 'percent', 'range', 'money'])
const dates = new Set(['date'])

const blankInNumeral =
  /[\d０-９一二三四五六七八九十百千万分之又点余成壹贰叁肆伍陆柒捌玖拾]\s+[\d０-９一二三四五六七八九十百千万余亿分之又点壹贰叁肆伍陆柒捌玖拾]/
const comparing = /大于|小于|等于|[多更]的?$|比|最[多少]|位于|[<>]|以[上下]|或者|之[间下]/

/** Reasons in the order in which they are asked; `of` limits one to kinds. */
export const setBefore = [
  {
    why: 'traditional characters, Japanese ones',
    is: (written) =>
      /[萬億點兩貳陸負個幾雙對號週禮現時後鐘聽尋塊幣錢銭裏吋呎侖湯攝華節這間從數]/.test(written),
  },
  { why: 'Cantonese measure words', is: (written) => /[蚊毫仙]$/.test(written) },
  { why: 'k, M, G, w, powers', of: amounts, is: (written) => /[\d０-９][\s]*[a-zＫ]|\^/i.test(written) },
  { why: 'English words', of: quantities, is: (written) => /\d\s*[a-z]{4,}/i.test(written) },
  { why: 'blanks inside a numeral', of: amounts, is: (written) => blankInNumeral.test(written) },
  {
    why: 'spoken numerals that leave out their last place',
    of: amounts,
    is: (written) => /[百千万亿佰仟][一二三四五六七八九壹贰叁肆伍陆柒捌玖](?:$|[点又块]|分之)/.test(written),
  },
  {
    why: 'discounts, dozens and pairs that multiply',
    of: amounts,
    is: (written) => /[折打双对]/.test(written),
  },
  {
    why: 'words without a number (几十万)',
    of: quantities,
    is: (written) => /^(?:人民币)?[几数][十百千万亿]/.test(written),
  },
  {
    why: 'comparisons whose number has no unit',
    of: new Set(['range']),
    is: (written, { text, start, marked }) =>
      marked !== null && comparing.test(written) && !/^[个岁]/.test(text.slice(start + marked.length)),
  },
  {
    why: 'lunar calendar, seasons, solar terms, holidays',
    of: dates,
    is: (written) =>
      /农历|正月|腊月|初[一二三四五六七八九十\d]|廿|闰|大年|[春夏秋冬]|[大小][寒暑雪满]|芒种|节|端午|元宵|国庆|元旦|[暑寒]假/.test(
        written,
      ) || /^(?:[五六七八]一|十一)$/.test(written),
  },
  {
    why: 'weekdays and clock times',
    of: dates,
    is: (written) =>
      /[星礼周]|[上下晚早午时刻夜]$|\d:\d|[点时]\d?刻?|白天|午/.test(written) && !/周年/.test(written),
  },
  { why: 'what is told from the day of speaking', of: dates, is: isSpoken },
  {
    why: 'vague parts of a year or month',
    of: dates,
    is: (written) => /[初底末中]|伊始|旬|[前后]期|年头/.test(written),
  },
  { why: 'parts of a date', of: dates, is: (written) => /^[\d十]+[号日]$/.test(written) },
  { why: 'days or months first', of: dates, is: (written) => /^\d{1,2}[-./·]\d/.test(written) },
]
