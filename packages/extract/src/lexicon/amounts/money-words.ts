import { wordsOf } from '../words/word-list.ts'

/** What says that a figure is a sum of money though 元 is left out, as village and trade reports do. Source: put together by hand from the words of bookkeeping. */

/** Words for sums, and acts that only a sum undergoes. */
export const moneyWords: ReadonlySet<string> = new Set(
  wordsOf(`
投资 集资 筹 凑 筹资 出资 融资 捐 捐助 认捐 花 花去 花费 耗资 斥资 赔偿 提留 收入 毛收入 纯收入 增收 创收 营收 产值 利润 盈利 亏损 亏 赚 挣
债务 外债 成本 造价 总价 补助 补贴 贴息 营业额 销售额 成交额 流水 预算 欠 拖欠 家底 积蓄
`),
)

/** What words for sums end in: 工程款, 管理费, 流动资金, 押金, 工钱. */
export const moneyEndings: ReadonlySet<string> = new Set('款费金钱税薪债资')

/** What ends the phrase that a figure stands in. */
export const clauseBorders: ReadonlySet<string> = new Set('，。；：、,;:！？（）')

/** Between a sum and a part of it: 其中中央, 、省. */
export const partOfSum = /^(?:[，,]?其中|、)[^，。；：、,;:\n]{0,10}$/
