import { wordsOf } from '../words/word-list.ts'

/** What stands before a body and belongs to no name. Source: put together by hand, read off public work reports. */

/** Verbs that govern a body and never open its name, also where a dictionary calls them nouns. */
export const governingVerbs: ReadonlySet<string> = new Set(
  wordsOf(`
约谈 访谈 提醒 问责 表彰 批评 任命 聘任 选聘 竞聘 免去 更换 撤换 提拔 配齐 配强 增补 补选 成立 设立 组建 建立 调整 充实 健全 完善 召开 参加 配合 协助 支持 帮助 指导 督促 推动 加强 发挥 走访 慰问 深入 引进 引入 培育 打造 新建 改建 扩建 选派 选树 撤销 合并 邀请 接受 获得 荣获 争创
评为 命名 授予 委托 依托 借助 通过 经过 根据 按照 围绕 针对 关于 会同 联系 对接 以及 其中 同时 目前 当前 今年 去年 近年来 现任 原任 兼任 担任 时任 前任 新任 请示 报请 上报 汇报 负责 主持 参与 出席 列席
承担 牵头 主管 分管 主办 承办 协办 实施 开展 完成 实现 形成 推荐 选举 产生 当选 坚持 强化 提升 提高 抓好 做好 今后 每年 上半年 下半年 一是 二是 三是 经常 先后 积极 认真 切实 全面
`),
)

/** Other words that stand before a body without belonging to its name. */
export const outsideWords: ReadonlySet<string> = new Set(
  wordsOf(`
优秀 示范 重点 全体 广大 东西 南北 中西 部分 个别 少数 多数 相关 有关 其他 其它 上级 下级 全市 全县 全区 全省 全镇 全乡 全村 全校 全院 全局 全州 我国 我市 我县 我区 我省 我镇 我乡 我村 我校 我院 我局 辖区 辖内 各 各级 各类 各个 上届 本届 历届 一轮 两国 外国
每个 所有 全部 新 老 大 小 我 本 该 此 其 他 你 它 这 那 某些 一些 和 与 及 或 并 在 由 向 对 为 被 把 将 从 到 给 让 使 是 有 的 地 得 了 着 过 等 而 但 又 也 都 均 已 再 还 更 最 不 无 未 至 于 以 原 兼 任 经 报 抓 建 办 设 进
入 驻 赴 回 去 来 扩 助 送 上 下 情况 精神 决策 部署 决策部署 要求 同志 班子 成员
`),
)

/** Both, where a rule asks for either. */
export const borderingWords: ReadonlySet<string> = new Set([...governingVerbs, ...outsideWords])

/** Those of them that a field is described by between a level and a head: 县 + 重点 + 项目 + 建设 + 领导小组. */
export const describedFields: ReadonlySet<string> = new Set(wordsOf('重点 示范'))

/** Verbs that found a body, so that its name begins right behind them, whatever words it is of. */
export const foundingVerbs: ReadonlySet<string> = new Set(wordsOf('成立 设立 组建 建立 调整充实 组成'))

/** Verbs of building: what they stand before is a plan or a work, not yet a body that acts. */
export const buildingVerbs: ReadonlySet<string> = new Set(
  wordsOf('建设 打造 建成 成为 规划 新建 改造 兴建 扩建 创建 争创 构建 做强 建好 修建 建立 作为 是 为'),
)

/** Words of building behind a centre: a work, not yet a body. */
export const buildingWords: ReadonlySet<string> = new Set(
  wordsOf(
    '建设 开工 改造 主体 封顶 投用 投入 竣工 启用 项目 迁建 改建 扩建 一期 二期 工程 大楼 选址 建成 落成 挂牌 揭牌',
  ),
)

/** Words of grammar that no name of a body holds that is founded. */
export const namelessWords: ReadonlySet<string> = new Set(wordsOf('了 的 以 由'))

/** Before a numeral these make it count bodies, so that it numbers none: 另一公司. */
export const countingWords: ReadonlySet<string> = new Set(wordsOf('另 某 任 每 同 哪 这 那'))

/** Right before a head, or what counts it, these count: 永丰两公社, 两家茶楼. */
export const countingNumerals: ReadonlySet<string> = new Set([...'两几数多整'])

/** Numerals that number a body of their kind: 二公司. */
export const numberingNumerals: ReadonlySet<string> = new Set('一二三四五六七八九十')

/** Verbs of posting a group to another body, which belong to its name: 省纪委 + 驻 + 省水利厅 + 纪检组. */
export const postingVerbs: ReadonlySet<string> = new Set(wordsOf('驻 派驻'))

/** What joins the names of two bodies. */
export const joiningWords: ReadonlySet<string> = new Set(wordsOf('和 与 及'))

/** Before a word for bodies of a kind these make any of them: 优秀 + 法院, 个别 + 居委. */
export const anyBodyWords: ReadonlySet<string> = new Set(
  wordsOf('优秀 先进 模范 个别 部分 全体 多数 少数 知名 示范 普通 一流 标杆'),
)
