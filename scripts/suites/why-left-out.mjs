// What of the suites is asked of a reader of work reports. The rules go by kind and by form, never by what comes of an answer.

const quantities = new Set(['number', 'percent', 'range', 'money', 'measure', 'duration'])
const amounts = new Set(['number', 'percent', 'range', 'money'])

/** Reasons in the order in which they are asked; `of` limits one to kinds. The expression is given without blanks at its ends. */
const reasons = [
  {
    why: 'ordinals, clock times, recurrences, holidays as kinds',
    is: (_, { kind }) => kind !== 'date' && !quantities.has(kind),
  },
  { why: 'not in the text of its spec', is: (_, { start }) => start === -1 },
  {
    why: 'no amount, no day, or lengths of several parts',
    is: (_, { means, marked }) => marked !== null && means === null,
  },
  {
    why: 'traditional characters, Japanese ones',
    is: (written) =>
      /[萬億點兩貳陸負個幾雙對號週禮現時後鐘聽尋塊幣錢銭裏吋呎侖湯攝華節這間從數]/.test(written),
  },
  { why: 'Cantonese words', is: (written) => /[蚊毫仙]$|[卅倆]|三分一|四分一|二分一/.test(written) },
  { why: 'k, M, G, w, powers', of: amounts, is: (written) => /[\d０-９][\s]*[a-zＫ]|\^/i.test(written) },
  {
    why: 'English words and signs of feet and inches',
    of: quantities,
    is: (written) => /\d\s*(?:[a-z]{4,}|'+$)/i.test(written),
  },
  {
    why: 'blanks inside a numeral',
    of: amounts,
    is: (written) =>
      /[\d０-９一二三四五六七八九十百千万分之又点余壹]\s+[\d０-９一二三四五六七八九十百千万余亿分之又点壹]/.test(
        written,
      ) || /百\s+分|成\s+六|^[-负]\s/.test(written),
  },
  {
    why: 'spoken numerals that leave out their last place',
    of: amounts,
    is: (written) => /[百千万亿][一二三四五六七八九陆](?:$|[点又块]|分之)/.test(written),
  },
  {
    why: 'discounts, dozens and pairs that multiply, 半百',
    of: amounts,
    is: (written) => /[折打双对]|半百/.test(written),
  },
  {
    why: 'words without a number (几十万)',
    of: quantities,
    is: (written) => /^(?:人民币)?[几数][十百千万亿]|^大半/.test(written),
  },
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
    why: 'comparisons that join two bounds, or whose number has no unit',
    of: new Set(['range', 'duration', 'date']),
    is: isComparison,
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
    why: 'lunar calendar, seasons, solar terms, holidays',
    of: new Set(['date']),
    is: (written) =>
      /农历|正月|腊月|初[一二三四五六七八九十\d]|廿|闰|大年|[春夏秋冬]|[大小]寒|芒种|节|端午|元宵|国庆|元旦|暑假|^十一$/.test(
        written,
      ),
  },
  {
    why: 'weekdays and clock times',
    of: new Set(['date']),
    is: (written) =>
      /[星礼周]|[上下晚早午时刻夜]$|\d:\d|[点时]\d?刻?|白天|午/.test(written) && !/周年/.test(written),
  },
  { why: 'what is told from the day of speaking', of: new Set(['date']), is: isSpoken },
  {
    why: 'vague parts of a year or month',
    of: new Set(['date']),
    is: (written) => /[初底末中]|伊始|旬|[前后]期|年头/.test(written),
  },
  {
    why: 'parts of a date, a day without 日',
    of: new Set(['date']),
    is: (written) =>
      /^[\d十]+[号日]$|月[\d一二三四五六七八九十]+(?:[到至][\d一二三四五六七八九十]+)?$/.test(written),
  },
  {
    why: 'days or months first, digits without 年 or marks of a date',
    of: new Set(['date']),
    is: (written) =>
      /^\d{1,2}[-./·]\d|^\d{4,8}$|^从?\d{4}(?:到|-)\d{4}$|^\d{4}[ ]\d\d [\d]+$|\d{2}\.\d\d-\d{4}|^\d{4}[到至]\d+年/.test(
        written,
      ),
  },
  {
    why: 'years before 1000, imperial reigns',
    of: new Set(['date']),
    is: (written) => /^\d{3}年|^[一二三四五六七八九]{3}年|神龙|康熙|雍正|11世纪/.test(written),
  },
]

/** Why an answer is left out; null where it is asked. */
export function whyLeftOut(answer) {
  const written = (answer.marked ?? answer.text).trim()
  const reason = reasons.find(
    ({ of, is }) => (of === undefined || of.has(answer.kind)) && is(written, answer),
  )
  return reason?.why ?? null
}

const comparing = /大于|小于|等于|[多更]的?$|比|最[多少]|位于|[<>]|以[上下]|或者|之[间下]/

function isComparison(written, { text, start, marked, kind }) {
  if (kind !== 'range') return /以上.*以下|之后.*之前/.test(written)
  if (marked === null || !comparing.test(written)) return false
  return !/^[个岁]/.test(text.slice(start + marked.length)) || /最多.*最少|以上/.test(written)
}

/** 明天, 上个月, 近三年, 三年前; what a year alone tells (去年5月) is told in a report on a year. */
function isSpoken(written) {
  if (
    /[今明昨前后]天|[今明昨前]日|下年|[今昨当][晚早日]|[现此]在|此[时刻]|当前|最近|宜家|而家|依家/.test(
      written,
    )
  )
    return true
  if (
    /[上下本同当这]\s*[一二两三\d]*\s*个?[月季周]|^[上下前后]\s*[\d一二两三]+\s*个?[年月天]|过去|未来|今后|今明|^近|^第|全天|次年|后年|前年|这一?年/.test(
      written,
    )
  )
    return true
  return (
    /^[\d一二两三四五六七八九十几百千半个多]{1,6}?(?:年|月|天|日|钟|季度|周|星期|交易日|工作日)半?多?(?:以|之)?[前后内来]/.test(
      written,
    ) && !/^(?:\d{4}|[〇零一二三四五六七八九]{4})年/.test(written)
  )
}
