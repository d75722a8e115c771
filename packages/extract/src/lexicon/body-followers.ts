import { wordsOf } from './word-list.ts'

/** What makes of a body's name something else when it stands right behind it: 中央企业, 人大代表. */
export const bodyFollowers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    '中央',
    new Set(
      wordsOf(
        '企业 财政 预算 预算内 投资 空调 厨房 公园 大街 大道 商务区 广场 资金 补助 专项 电视台 国债 环保 生态',
      ),
    ),
  ],
  ['人大', new Set(wordsOf('代表 附中'))],
  ['政协', new Set(wordsOf('委员'))],
])
