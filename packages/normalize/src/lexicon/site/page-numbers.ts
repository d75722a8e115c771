import type { LineMark } from './line-mark.ts'

const number = String.raw` ?(?:\d{1,4}|[一二三四五六七八九十百]{1,5}) ?`
const dash = '[-—–－―~～·]'

/** Source: page numbers as GB/T 9704 7.5 sets them, and as word processors offer them. */
export const pageNumbers: readonly LineMark[] = [
  {
    kind: 'page-number',
    begins: [...'-—–－―~～·'],
    rest: new RegExp(String.raw`^${dash}? ?\d{1,4} ?${dash}{1,2}$`),
    examples: ['— 3 —', '-12-', '·3·'],
    ordinary: ['---', '-5%', '—3个村'],
  },
  {
    kind: 'page-number',
    begins: ['第'],
    rest: new RegExp(`^${number}页(?:[，,、/（( ]{0,3}共${number}页[）)]?)?$`),
    examples: ['第3页 共10页', '第 3 页', '第三页', '第3页（共10页）', '第1页 / 共27页'],
    ordinary: ['第3页所列项目', '第三页共有错字12处', '第三'],
  },
  {
    kind: 'page-number',
    begins: ['Page', 'page'],
    rest: /^ ?\d{1,4}(?: (?:of|\/) \d{1,4})?$/,
    examples: ['Page 3 of 10'],
    ordinary: ['Page 3 shows'],
  },
  {
    kind: 'page-number',
    begins: ['P', 'p'],
    rest: /^\.? ?\d{1,4}$/,
    examples: ['P3'],
    ordinary: ['P2P平台清退', 'PM2.5', 'P3实验室'],
  },
]
