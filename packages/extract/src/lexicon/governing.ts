/**
 * How words govern a number, beyond what their tag says. Source: the grammar of 数量短语 in official writing, read off public reports.
 */

/** Verbs of change and measure: what rose, fell or reached stands before them. */
const measureVerbs = new Set(
  '达 达到 高达 占 增长 增加 提高 提升 上升 下降 降低 减少 回落 收窄 放缓 回升 攀升 跃升 上涨 下跌 缩短 扩大 突破 超过 增至 升至 降至 降到 升到 增加到 提高到 扩大到 减少到 下降到 上升到 缩短到 增长到 翻番 减产 增产 提效 增收 净增 递增 递减 高于 低于 高出 上升至 下降至 提升至 提升到 提高至 增加至 降低至 降低到 缩短至 扩大至 增长至 减少至 控制在 稳定在 保持在 维持在 控制到 位居 位列 排名 多达 高达 保持 稳定 是'.split(
    ' ',
  ),
)

/** Whether a verb measures: in the list, or ending in 至 or 到 (压缩至). */
export const isMeasureVerb = (word: string): boolean =>
  measureVerbs.has(word) || (word.length > 1 && (word.endsWith('至') || word.endsWith('到')))

/** Verbs that state and do not act: they end the search for a verb and are no action. */
export const stativeVerbs = new Set('是 有 无 属 属于 含 包括 存在 没有 即 如 成为 等于 涉及到'.split(' '))

/** Verbs that host an act: the verb behind them is what is done, 开展宣讲42场, and is no verb of its own. */
export const hostVerbs = new Set(
  '拥有 设有 建有 持有 具有 开展 组织 举办 召开 举行 进行 参加 接受 实施 完成 实现 组织开展 安排 发放 给予 争取 获得 收到 提供 减免 支付 拨付 落实 领取 享受 取得 申请 新增 增加 减少 签订 办理 受理 提起 提出 提交 撰写 接待 形成 作出 出具 下达 承担 防止 避免 发出 制发 下发 印发 签发 核发 填发 送达 协助 履行 审核 审批 收缴 安排 荣获 得到 接到 报送 开设 创设 推行 参与 承办 拉动 节省'.split(
    ' ',
  ),
)

/** Verbs that lead another verb without sharing its object. */
export const leadingVerbs = new Set(
  '坚持 持续 完成 实现 推动 推进 通过 要求 督促 促进 帮助 确保 负责 用于 参与 参加 计划 力争 积极 致力 着力 落实 加强 强化 支持 鼓励 引导 涉及 带动'.split(
    ' ',
  ),
)

/** Units of lengths of time. */
export const durationUnits = /^(?:年|个?月|周|天|日|小时)/

/** Verbs for holding an event; a verbal noun listed beside one is an event too. */
export const holdingVerbs = new Set('开展 举办 组织 召开 举行 承办 协办 组织开展 参加 安排'.split(' '))

/** Verbs that move others to act; the act behind them is what the number counts: 督促企业整改20处. */
export const causativeVerbs = new Set(
  '督促 引导 推动 促进 帮助 协助 指导 监督 要求 鼓励 支持 带动 推进 动员 号召 教育引导 通过 确保 实现 吸引'.split(
    ' ',
  ),
)

/**
 * Verbs that take no object, and verbs that official writing uses as modifiers: before a noun they describe it (返乡青年, 拖欠资金,
 * 过剩产能) and leave the governing to the verb before them.
 */
export const describingVerbs = new Set(
  '防汛 抗旱 抢险 救灾 防疫 防火 防灾 办公 应急 应战 备战 致贫 返贫 植保 破损 老化 失修 淤塞 枯死 病死 走失 被困 受困 醉酒 酗酒 患病 染病 残疾 流失 遇险 落水 离任 离岗 转业 复员 驻外 进城 配套 过剩 落后 拖欠 返乡 返岗 入职 入学 流动 立功 脱贫 务工 退役 退休 失业 失联 失信 违规 违法 违章 违纪 违约 涉案 涉农 涉企 执业 住院 录像 录音 收录 养老 廉租 竞走 就业 再就业 创业 在建 在册 在岗 在校 在逃 毕业 留守 流浪 失独 失能 失管 闲置 废弃 滞销 超期 逾期 到期 积压 参演 参赛 参训 参会 参保 参展 获奖 自建 自有 遗留 富余 剩余 常住 担保 附加 门诊 应急 备用 预警 跟岗 顶岗 待岗 待业 下岗 受灾 受损 受害 遇险 遇难 涉水 涉诉 涉访 涉税 涉毒 吸毒 醉驾 酒驾 肇事 撂荒 抛荒 带状 循环 互动 联动 随迁 随军 新生 危重 免疫 急救 寄宿 走读 离休 离退休 持证 入党 入网 入园 驻村 驻外 挂职 兼职 专职 对口 跨境 跨省 保税 免税 立体 可再生 再生'.split(
    ' ',
  ),
)

/** Work on things, which is what was done to them where no verb says so: 危房改造190户. */
export const workingActs = new Set(
  '改造 修复 整治 治理 加固 维修 修缮 搬迁 安置 救助 帮扶 筛查 检测 体检 接种 绿化 硬化 亮化 新建 扩建 改建 清淤 抚育 管护'.split(
    ' ',
  ),
)

/** Nouns of amount that make a noun of the verb before them: 供水能力, 死亡人数. */
export const amountNouns = new Set(
  '能力 面积 规模 总额 总量 数量 人数 次数 户数 比例 比重 占比 水平 速度 幅度 产值 事项 床位 用户 收入 支出 资金 金额 费用 成本 时间 时长 周期 效率 岗位 标准 强度 指数 里程 总数 总值 人口 任务 经费 额度 价值 机构 单位 人员 对象 工作量 时限 期限'.split(
    ' ',
  ),
)

/** Whether a noun is in the list, or is 总 and one that is: 总规模. */
export const namesTotal = (word: string): boolean =>
  amountNouns.has(word) || (word.startsWith('总') && amountNouns.has(word.slice(1)))

/** Whether a noun names an amount: such a noun, or one that ends in what amounts end in (周转天数). */
export const namesAmount = (word: string): boolean => namesTotal(word) || /.[数量额率值]$/.test(word)

/** Verbs whose object an amount is, whatever stands before them: 企业实现产值. */
export const achievingVerbs = new Set('实现 完成 创造 取得 获得'.split(' '))

/** Before a verb and a noun of amount these say of what: 平均审结数量. */
export const averaging = new Set('平均 人均 户均'.split(' '))

/** Nouns that say in what respect things behind them are told apart: 年龄在60岁以上的老人. */
export const attributeNouns = new Set(
  '年龄 身高 体重 学历 工龄 党龄 年收入 单价 产值 年产值 营业收入 投资额'.split(' '),
)

/** Things and bodies that a verb before them tells the kind of: 验证中心, 续建项目. */
export const describedHeads = new Set(
  '项目 工程 中心 基地 平台 系统 体系 机构 设施 设备 装置 产业 产品 公司 小区 园区 机制 制度 标准 试点 行动 任务 课题 方案 规划 队伍 车辆 船舶 企业 活动 工作 终端 网络 窗口'.split(
    ' ',
  ),
)

/** Documents, which the verbs before them tell the content of: 责令改正通知书, 采伐许可证. */
export const documentNouns = new Set(
  '通知书 决定书 意见书 建议书 责任书 承诺书 协议书 告知书 整改书 倡议书 判决书 裁定书 委托书 通知单 许可证 合格证 登记证 营业执照 执照'.split(
    ' ',
  ),
)

/** Before a verb these say that all of its kind are meant and make a noun of it: 各类造林. */
export const kindWords = new Set('各类 各种 各项 此类 这类 该类 多种 多项'.split(' '))

/** How something was done against the rules; with its verb it describes the noun behind: 乱停放车辆, 非法采砂船. */
export const offending = new Set(
  '乱 违法 违规 违章 违建 非法 擅自 私自 私 无证 超限 超载 超标 超范围 占道 偷 盗'.split(' '),
)

/** What opens a clause that says what was found, hoped for or moved: 推动面积达到, 经查发现. */
export const clauseVerbs = new Set(
  '发现 查明 查实 显示 表明 反映 得知 预计 预期 确保 力争 必保 力保 促使 推动 带动 拉动 促进 引导 帮助'.split(
    ' ',
  ),
)

/** Verbs that hand out or bring in money; 资金 and 经费 behind them is their object and makes no noun of them. */
export const payingVerbs = new Set(
  '投入 拨付 下拨 筹集 筹措 募集 争取 兑现 追回 挽回 收回 节约 节省'.split(' '),
)

/** What paying verbs pay. */
export const moneyNouns = new Set('资金 经费 费用 成本 支出'.split(' '))

/** Endings that make a modifier of the verb before them: 经营性收入, 寄宿制学校. */
export const modifierEndings = new Set(['性', '制', '式', '型', '化', '类'])

/** Endings and totals that make a noun of the verb before them: 供水量, 表扬信. */
export const nounEndings = new Set(
  '量 率 额 数 值 径 龄 费 点 线 区 站 所 室 厂 场 库 证 书 单 卡 房 队 组 员 户 地 者 物 品 机 车 器 力 度 性 日 期 信 表 款 金 税 价 权 法 案 会 班 业 课 岗 券 总额 总收入 总支出 总值 总产值 总量 总数 总投资 总面积'.split(
    ' ',
  ),
)

/** Before a verbal noun these leave the acting to it: 负责管理13个卫生室. */
export const assistingVerbs = new Set('负责 帮助 协助'.split(' '))

/** Money that somebody gives, behind who gives it: 村民投资80万元. */
export const givingActs = new Set('投资 出资 集资 捐资 捐款 垫资 注资'.split(' '))

/** Who can act: bodies, villages, people. */
export const actorEnding = /(?:[村镇乡县]|村民|群众|职工|公司|企业|集团|学校|商会|协会)$/

/** Things for use, which the act before them says the use of: 宣传用品. */
export const useNouns = new Set('用品 资料 材料 手册 器材 物资 用具'.split(' '))

/** Verbs of one character that govern a noun behind them, wherever they stand: 领导干部讲党课. */
export const shortVerbs = new Set(
  '办 抓 讲 听 学 挂 缺 立 破 上 建 修 种 栽 买 卖 查 破 收 打 评 写 编 演 招 聘 派 救 治 拆 迁 挖 铺 装 捐 借 还 领 管 送 发 交 获 占 达 开 引 设 辖 距 读 印 审 判 罚 缴 捕 租 增 减'.split(
    ' ',
  ),
)

/** Who acts: a verbal noun before one names it (保洁公司, 仲裁庭) and is no act of the clause. */
export const agentNouns = new Set(
  '公司 中心 庭 站 台 网 大队 支队 中队 团队 服务队 分队 协会 委员会 办公室 基地'.split(' '),
)

/** What of a thing is measured, behind its name: 桥宽, 株距, 房租. */
export const dimensions = new Set('长 宽 高 深 厚 重 粗 径 距 幅 温 压 速 薪 价 租 龄'.split(' '))

/** Behind a verb these make a time or a condition of it: 换届后. */
export const timeNouns = new Set('后 前 时 中 以来 以后 之后 之前 期间 过程 过程中 基础 当中 同时'.split(' '))

/** 组织 + people + activity + 次: the activity is what is counted. */
export const organizingVerbs = new Set('组织 组织开展 安排 带领 动员 发动 号召 邀请 聘请'.split(' '))

/** 进行 and 予以 give way to the act they carry out: 进行疑问解答60次. */
export const carryingVerbs = new Set('进行 予以 加以'.split(' '))

/** After these the verb that acts stands behind the counted thing: 为**名党员发放. */
export const fronting = new Set('对 对于 为 给 将 把 在 向'.split(' '))

/** These put the thing in view and take no action: 针对X个问题. */
export const framing = new Set('针对 围绕 关于 根据 按照 按 通过'.split(' '))

/** Behind what changed these say how the change is reckoned: 可比增长, 累计销售. */
export const reckoning = new Set('可比 实际 累计 累积 名义 同口径 总 净 共 合计 预计 平均'.split(' '))

/** These lead to a place or time, whose verb stands behind it: 到村委讲党课. */
export const locating = new Set('到 赴 前往 深入 走进 下到 在 于 从 自 至 经 进'.split(' '))

/** Behind a noun these say where: 五个字上. */
export const sides = new Set('上 下 中 内 里 外 间'.split(' '))

/** Units that count acts; what is done stands before the number even where a noun follows. */
export const actUnits = new Set('次 场 期 场次 人次 轮 届 回 堂 节 趟 遍 批次 件次 篇次'.split(' '))

/** Units of persons and households, which act themselves: a verb behind them is what they do (派出12人驻守). */
export const predicatingUnits = new Set('人 户 余人 人份 队 组 支 班'.split(' '))

/** Units that people are counted in by name of what they are: 8名听障儿童. */
export const personUnits = new Set('名 位'.split(' '))

/** People who are sent or gathered to an activity. */
export const peopleWord = /(?:[员者部人众工生师民记长]们?|模范|楷模|专家|代表)$/

/** Words that deny the verb behind them: 不捕. */
export const negations = new Set('不 未 没 别 勿 莫 无'.split(' '))

/** Verbs of one character that move another to act or ask him to; what stands behind is the other's act: 请空腹. */
export const personalVerbs = new Set('请 让 使 令 叫 要 求 劝 催 逼 派 陪 帮 替'.split(' '))

/** Characters that stand before a verb of one character and make a verb with it: 新栽, 实缴, 抢收. */
export const verbPrefixes = new Set('新 原 实 再 续 补 增 抢 代 联 复 试'.split(' '))
