import { officialWords } from '../words/official-words.ts'
import { readWordLists, wordsOf } from '../words/word-list.ts'

/** Verbs by how they govern a number, beyond what their tag says. Source: the grammar of 数量短语 in official writing, read off public reports. */

/** Verbs of change and measure: what rose, fell or reached stands before them. */
const measureVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '达 达到 高达 占 增长 增加 提高 提升 上升 下降 降低 减少 回落 收窄 放缓 回升 攀升 跃升 上涨 下跌 缩短 扩大 突破 超过 增至 升至 降至 降到 升到 增加到 提高到 扩大到 减少到 下降到 上升到 缩短到 增长到 翻番 减产 增产 提效 增收 净增 递增 递减 高于 低于 高出 上升至 下降至 提升至 提升到 提高至 增加至 降低至 降低到 缩短至 扩大至 增长至 减少至 控制在 稳定在 保持在 维持在 控制到 位居 位列 排名 多达 保持 稳定 短收 超收 欠收 减收 超支 迈上 跃上 站上 跨上 跨入 迈入 是',
  ),
)

/** Whether a verb measures: in the list, or ending in 至 or 到 (压缩至). */
export const isMeasureVerb = (word: string): boolean =>
  measureVerbs.has(word) || (word.length > 1 && (word.endsWith('至') || word.endsWith('到')))

/** Verbs that say how far a thing is above or below another, which stands behind them: 高于全国1.8个百分点. */
export const comparingVerbs: ReadonlySet<string> = new Set(
  wordsOf('超 高于 低于 高出 低出 超过 超出 快于 慢于 优于 好于 大于 小于 多于 少于 领先于 落后于 高过'),
)

/** Qualities that say so behind 比: 比上年高2个百分点. */
export const comparingQualities: ReadonlySet<string> = new Set(
  wordsOf('高 低 多 少 快 慢 大 小 好 强 长 短 早 晚 重 轻 宽'),
)

/** Before a standard these govern it: 超警戒水位2米, not 超员, 超低排放. */
export const exceedingVerbs: ReadonlySet<string> = new Set(wordsOf('超 逾 破'))

/** Verbs that state and do not act: they end the search for a verb and are no action. */
export const stativeVerbs: ReadonlySet<string> = new Set(
  wordsOf('是 有 无 属 属于 含 包括 存在 没有 即 如 成为 等于 涉及到'),
)

/** Verbs that host an act: the verb behind them is what is done, 开展宣讲42场, and is no verb of its own. */
export const hostVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '兑现 拥有 设有 建有 持有 具有 开展 组织 举办 召开 举行 进行 参加 接受 实施 完成 实现 组织开展 安排 发放 给予 争取 获得 收到 提供 减免 支付 拨付 落实 领取 享受 取得 申请 新增 增加 减少 签订 办理 受理 提起 提出 提交 撰写 接待 形成 作出 出具 下达 承担 防止 避免 发出 制发 下发 印发 签发 核发 填发 送达 协助 履行 审核 审批 收缴 荣获 得到 接到 报送 开设 创设 推行 参与 承办 拉动 节省 解答 促成 解除 兑付 制止 答复',
  ),
)

/** Verbs that lead another verb without sharing its object. */
export const leadingVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '坚持 持续 完成 实现 推动 推进 通过 要求 督促 促进 帮助 确保 负责 用于 参与 参加 计划 力争 积极 致力 着力 落实 加强 强化 支持 鼓励 引导 涉及 带动',
  ),
)

/** Verbs that give a part as a share of its whole. */
export const shareVerbs: ReadonlySet<string> = new Set(wordsOf('占 占到 占了 约占'))

/** Verbs for holding an event; a verbal noun listed beside one is an event too. */
export const holdingVerbs: ReadonlySet<string> = new Set(
  wordsOf('开展 举办 组织 召开 举行 承办 协办 组织开展 参加 安排'),
)

/** Verbs for bringing an act to its end; an act on a thing listed beside one was ended too. */
export const completingVerbs: ReadonlySet<string> = new Set(wordsOf('完成 全面完成 实施 组织实施 推进 启动'))

/** Verbs that touch the number of what was reached and are no nouns there: 利用内资实现77亿元. */
export const endingVerbs: ReadonlySet<string> = new Set(wordsOf('实现 完成 达成'))

/** Verbs for drawing up and issuing a text. */
export const issuingVerbs: ReadonlySet<string> = new Set(
  wordsOf('制定 制订 出台 印发 发布 颁布 公布 起草 拟定 编制 修订 推出 建立 健全 完善 落实'),
)

/** Verbs that move others to act; the act behind them is what the number counts: 督促企业整改20处. */
export const causativeVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '督促 引导 推动 促进 帮助 协助 指导 监督 要求 鼓励 支持 带动 推进 动员 号召 教育引导 通过 确保 实现 吸引',
  ),
)

/** Verbs whose object an amount is, whatever stands before them: 企业实现产值. */
export const achievingVerbs: ReadonlySet<string> = new Set(wordsOf('实现 完成 创造 取得 获得'))

/** What opens a clause that says what was found, hoped for or moved: 推动面积达到, 经查发现. */
export const clauseVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '发现 查明 查实 显示 表明 反映 得知 预计 预期 确保 力争 必保 争取 力保 促使 推动 带动 拉动 促进 引导 帮助',
  ),
)

/** Between what is to change and its verb: 收入必保增长. */
export const hopingVerbs: ReadonlySet<string> = new Set(
  wordsOf('力促 确保 必保 力保 力争 争取 拟 预计 有望 可望 保证'),
)

/** Before an act that is not done yet: 计划投资3亿元. */
export const planning: ReadonlySet<string> = new Set(wordsOf('计划 拟 预计'))

/** What such a clause may open with before its verb: 经查发现. */
export const clauseOpeners: ReadonlySet<string> = new Set(wordsOf('查'))

/** Verbs that hand out or bring in; money and posts behind them are their object and make no noun of them. */
export const handingVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '代办 办理 提供 发放 给予 安排 开发 新增 落实 投入 拨付 下拨 筹集 筹措 募集 争取 兑现 追回 挽回 收回 节约 节省',
  ),
)

/** Before a verbal noun these leave the acting to it: 负责管理13个卫生室. */
export const assistingVerbs: ReadonlySet<string> = new Set(wordsOf('负责 帮助 协助 督促'))

/** Verbs of one character that govern a noun behind them, wherever they stand: 领导干部讲党课. */
export const shortVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '办 抓 讲 听 学 挂 缺 立 破 上 建 修 种 栽 买 卖 查 收 打 评 写 编 演 招 聘 派 休 救 治 拆 迁 挖 铺 装 捐 借 还 领 管 送 发 交 获 占 达 开 引 设 辖 距 读 印 审 判 罚 缴 捕 租 增 减',
  ),
)

/** 组织 + people + activity + 次: the activity is what is counted. */
export const organizingVerbs: ReadonlySet<string> = new Set(wordsOf('组织 组织开展 安排 带领 动员 发动 号召'))

/** Sending or calling + people + activity: of people the unit counts those. */
export const sendingVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '派 选派 选送 选拔 选聘 派出 派遣 委派 指派 外派 抽派 抽调 抽选 调派 增派 输送 接送 护送 转送 邀请 特邀 聘请 招募 召集 推荐 推选 遴选 选调 选树',
  ),
)

/** 进行 and 予以 give way to the act they carry out: 进行疑问解答60次. */
export const carryingVerbs: ReadonlySet<string> = new Set(wordsOf('进行 予以 加以'))

/** Verbs of one character that move another to act or ask him to; what stands behind is the other's act: 请空腹. */
export const personalVerbs: ReadonlySet<string> = new Set(
  wordsOf('请 让 使 令 叫 要 求 劝 催 逼 派 陪 帮 替'),
)

/** Before the goal of a change, behind the verb: 提高到43%, 控制在5%以内. */
export const goalLeads: ReadonlySet<string> = new Set('到在')

/** Verbs of buying, making, building, sending and handing out, behind which a list goes on with things: 购入车床4台、焊接夹具3套. */
export const acquiringVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '购入 购置 购买 采购 购进 购得 添置 增添 新添 新增 增配 加装 配备 配置 配齐 装备 储备 备足 发放 配发 捐赠 赠送 引进 调拨 投入 生产 制造 销售 出口 进口 添 出动 派出 调集 动用 安装 砌筑 架设 搭建 修建 新建 建成 建有 设有',
  ),
)

/** The frequent verbs of official writing. Two of them that open their clause together are one act (升级改造停车场). */
export const tellingVerbs: ReadonlySet<string> = new Set(
  readWordLists(officialWords)
    .filter(({ tag, bits }) => (tag === 'v' || tag === 'vn') && bits >= 12)
    .flatMap(({ words }) => words),
)

/** How verbs end that say what came of the act, and so tell one: 建成, 查出. */
export const tellingEnd = /.[成出到回掉好起下入]$/
