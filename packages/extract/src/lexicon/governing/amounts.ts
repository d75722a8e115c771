import { wordsOf } from '../words/word-list.ts'

/** Nouns of amount, and what is said of them. Source: the grammar of 数量短语 in official writing, read off public reports. */

/** Nouns of amount that make a noun of the verb before them: 供水能力, 死亡人数. */
export const amountNouns: ReadonlySet<string> = new Set(
  wordsOf(
    '能力 面积 规模 总额 总量 数量 人数 次数 户数 比例 比重 占比 水平 速度 幅度 产值 事项 床位 用户 收入 支出 资金 金额 费用 成本 时间 时长 周期 效率 岗位 标准 强度 指数 里程 总数 总值 人口 任务 经费 额度 价值 机构 单位 人员 对象 工作量 时限 期限 年限 长度 宽度 厚度 深度 高度 跨度',
  ),
)

/** Whether a noun is in the list, or is 总 and one that is: 总规模. */
export const namesTotal = (word: string): boolean =>
  amountNouns.has(word) || (word.startsWith('总') && amountNouns.has(word.slice(1)))

/** Whether a noun names an amount: such a noun, or one that ends in what amounts end in (周转天数). */
export const namesAmount = (word: string): boolean => namesTotal(word) || /.[数量额率值]$/.test(word)

/** Before a verb and a noun of amount these say of what: 平均审结数量. */
export const averaging: ReadonlySet<string> = new Set(wordsOf('平均 人均 户均'))

/** Nouns that say in what respect things behind them are told apart: 年龄在60岁以上的老人. */
export const attributeNouns: ReadonlySet<string> = new Set(
  wordsOf('年龄 身高 体重 学历 工龄 党龄 年收入 单价 产值 年产值 营业收入 投资额 总投资 总价 单体 市值'),
)

/** What is handed out or brought in: 提供岗位 is no noun, as 办理时限 is. */
export const handedNouns: ReadonlySet<string> = new Set(wordsOf('资金 经费 费用 成本 支出 岗位 床位 事项'))

/** Measures that several things before them can share: 电池、机器人产量. Persons and cases that are counted are none. */
export const sharedMeasure =
  /(?:(?:人均可支配|人均纯|可支配|营业|财政)?收入|支出|利润|总?产值|产量|销量|销售额|增加值|面积|投资额|增速|税收|比重|占比|水平|价格|指数|余额|总额|浓度|..?率)$/

/** Things that are measured without saying in what: 税收、存款余额. */
export const standAlone =
  /(?:投资|进出口|出口|进口|外资|税收|存款|贷款|GDP|事故|案件|人口|游客|旅客|人次|[数量额值])$/

/** What is reckoned as a share or a speed. */
export const rateNouns = /(?:率|比例|比重|占比|增速|增幅|降幅|速度|程度|满意度)$/

/** Behind a figure these make a level of it that something comes to: 突破千亿元大关. */
export const levelNouns: ReadonlySet<string> = new Set(wordsOf('台阶 新台阶 大关 关口 门槛 关'))

/** What can be exceeded. */
export const standards: ReadonlySet<string> = new Set(
  wordsOf('警戒水位 保证水位 汛限水位 警戒线 历史极值 计划 目标 任务 预算 标准 平均水平 预期 定额 限额'),
)

/** What an amount is held against: 完成年计划108%. */
export const standardEnding = /(?:计划|任务|预算|目标|指标)$/

/** Nouns of amount that are counted themselves: 服务对象30人 may be an act on them, 养殖产值40亿元 is none. */
export const countedNouns: ReadonlySet<string> = new Set(
  wordsOf('资金 经费 费用 岗位 床位 用户 事项 任务 机构 单位 人员 对象 标准 人口 能力'),
)

/** What of a thing is measured, behind its name: 桥宽, 株距, 房租. */
export const dimensions: ReadonlySet<string> = new Set(
  wordsOf('长 宽 高 深 厚 重 粗 径 距 幅 温 压 速 薪 价 租 龄'),
)

/** Behind what changed these say how the change is reckoned: 可比增长, 累计销售. */
export const reckoning: ReadonlySet<string> = new Set(
  wordsOf('可比 实际 累计 累积 名义 同口径 总 净 共 合计 预计 平均'),
)
