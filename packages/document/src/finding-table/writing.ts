import type { FindingEntry } from './finding-entry.ts'

/** How a text is written: quotation marks, blanks, punctuation, the brackets of years, and what a template left open. */
export const writingFindings = {
  'quote-reversed': {
    severity: 'warning',
    zh: '引号方向有误，应为『{right}』',
    en: 'this quotation mark faces the wrong way; it should be {right}',
    example: '”朗读者”',
    why: {
      zh: '引号按方向成对（GB/T 15834—2011 4.8），方向反了，引语的起止就读不出来。check --fix 会改正。',
      en: 'Quotation marks pair by direction (GB/T 15834—2011, 4.8); turned round, they hide where a quotation begins and ends. check --fix mends it.',
    },
  },
  'quote-ascii': {
    severity: 'info',
    zh: '半角引号已改为“{right}”',
    en: 'the straight quotation mark is now {right}',
    example: '"四个意识"',
    why: {
      zh: '中文用弯引号（GB/T 15834—2011 4.8）。输出中已改，原文件未动。',
      en: 'Chinese text has curved quotation marks (GB/T 15834—2011, 4.8). The outputs have them; the file is as it was.',
    },
  },
  'quote-unpaired': {
    severity: 'warning',
    zh: '引号『{mark}』没有配对',
    en: 'the quotation mark {mark} has no partner',
    example: '“四个意识',
    why: {
      zh: '一个引号找不到另一半，引语从哪里到哪里不明。请补上或删去；有两种改法，因此不自动改。',
      en: 'One mark lacks the other, so nobody knows how far the quotation reaches. Add it or take this one out; as both may be right, nothing is done.',
    },
  },
  'space-inside': {
    severity: 'info',
    zh: '“{found}”中的多余空格已去除',
    en: 'the stray blanks in “{found}” are left out of the text',
    example: '1 9 9 3 年',
    why: {
      zh: '扫描和复制会在数字、词语中间留下空格，影响搜索和统计。输出中已去除。',
      en: 'Scanning and copying leave blanks inside numbers and words, which searches and counts miss. The outputs are without them.',
    },
  },
  'punctuation-half': {
    severity: 'info',
    zh: '半角标点“{mark}”已改为“{right}”',
    en: 'the half-width mark {mark} between Chinese characters is now {right}',
    example: '抓学习,强引领',
    why: {
      zh: '汉字之间用全角标点（GB/T 15834—2011）。输出中已改，原文件未动。',
      en: 'Between Chinese characters punctuation is full-width (GB/T 15834—2011). The outputs have it so; the file is as it was.',
    },
  },
  'punctuation-doubled': {
    severity: 'warning',
    zh: '标点重复：“{found}”',
    en: 'punctuation stands twice: “{found}”',
    example: '抓学习，，强引领',
    why: {
      zh: '连写两个标点，多半是改稿时留下的。留哪一个由作者定。',
      en: 'Two marks in a row are mostly left from editing. Which of them stays is the writer’s to say.',
    },
  },
  'year-brackets': {
    severity: 'info',
    zh: '发文字号的年份应加六角括号，“{found}”已改为“{right}”',
    en: 'the year of a document number stands in 〔〕: {found} is now {right}',
    example: '某政发[2021]12号',
    why: {
      zh: '发文字号的年份用六角括号（GB/T 9704—2012 7.2.5）。输出中已改，原文件未动。',
      en: 'In a document number the year stands in 〔〕 (GB/T 9704—2012, 7.2.5). The outputs have it so; the file is as it was.',
    },
  },
  blank: {
    severity: 'warning',
    zh: '此处“{mask}”待填写',
    en: 'the blank “{mask}” is not filled in',
    example: '召开会议**次',
    why: {
      zh: '模板留下的空没有填。报告上报前应填上实数；导出的表格里这样的数值为空。',
      en: 'A template’s blank that nobody filled in. Put the number there before the report goes out; in exported tables its value is empty.',
    },
  },
} as const satisfies Record<string, FindingEntry>
