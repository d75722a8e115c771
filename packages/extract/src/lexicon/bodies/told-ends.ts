import { wordsOf } from '../words/word-list.ts'

/**
 * How bodies end that a field of any words can name, so that what stands around them must tell them: 路产 + 科, 检验 + 中心.
 * Source: put together by hand from the names of parts of bodies in public reports.
 */

/** Offices and groups: what they do tells them where a clause begins with them. */
const actingEnds = wordsOf(
  '科 股 处 室 部 办 队 组 庭 中心 分中心 大队 中队 支队 总队 分队 车间 工区 工段 工委 党工委 小组 科室 警务站',
)

/** What a level has one of, whatever it is for. */
const levelEnds = wordsOf(
  '局 厅 委 站 所 院 馆 规划院 设计院 勘察院 研究院 研究所 办公室 协会 学会 商会 联合会 防指 专班',
)

/** What a body has beside its offices. */
const sitedEnds = wordsOf(
  '站 所 院 馆 货场 大区 法庭 实验室 分局 门诊部 突击队 抢险队 专家组 总院 厂 东院 西院 南院 北院 东馆 西馆 新馆 分馆 总站 分站 分厂',
)

/** Bodies that do something where their clause begins. */
export const actingTold: ReadonlySet<string> = new Set(actingEnds)

/** Bodies of a level. */
export const levelTold: ReadonlySet<string> = new Set([...actingEnds, ...levelEnds])

/** Bodies that are part of one. */
export const partTold: ReadonlySet<string> = new Set([...actingEnds, ...sitedEnds])

/** Bodies that a place has. */
export const placeTold: ReadonlySet<string> = new Set(
  wordsOf('科 股 处 办 队 大队 中队 支队 总队 局 委 站 所 院 馆 协会 学会 商会 办公室 车间'),
)

/** Groups that are founded or led for a task. */
export const groupTold: ReadonlySet<string> = new Set(
  wordsOf('队 组 小组 小分队 分队 专班 工作室 突击队 抢险队 服务队 工作组 工作队'),
)

/** What founds or leads one. */
export const gatheringVerbs: ReadonlySet<string> = new Set(
  wordsOf('成立 组成 组建 设立 成立了 带 带着 率 挂帅 抽调组成'),
)

/** Organs of the Party and of unions that a part of a body has. */
export const organTold: ReadonlySet<string> = new Set(wordsOf('党支部 党总支 团支部 分工会'))

/** The writer's own body by its kind, before a part of it. */
export const ownOwners: ReadonlySet<string> = new Set(wordsOf('段 场 站 行 矿 司'))

/** All of them. */
export const toldEnds: ReadonlySet<string> = new Set([
  ...actingEnds,
  ...levelEnds,
  ...sitedEnds,
  ...groupTold,
  ...organTold,
  '办事处',
  '厂',
  '班',
])

/** Those that are houses or works as well: they are built, opened and rebuilt. */
export const builtTold: ReadonlySet<string> = new Set(
  wordsOf('室 站 所 院 馆 中心 分中心 车间 货场 总院 东馆 西馆 新馆 分馆'),
)

/** Words of one character that no field is: 省内通办, 湖东正走上. */
export const noFieldVerbs: ReadonlySet<string> = new Set(
  wordsOf('交会 交汇 交界 通 代 帮 承 合 兴 举 开 查 判 正 将 就 仍 只 便 却 共 即 会 可 能'),
)

/** What is done to a house or a works, or happens to it, and by no body. */
export const buildingActs: ReadonlySet<string> = new Set(
  wordsOf(
    '建设 改造 新建 扩建 改建 迁建 重建 续建 兴建 修建 修缮 建成 落成 开工 竣工 完工 投产 投用 启用 启动 运行 运营 投入 使用 投运 验收 封顶 升级 提升 达标 搬迁 选址 立项 布局 布点 覆盖 创建 打造 全覆盖 关停 停产 停用 停运 恢复 并网 下闸 蓄水 挂牌 揭牌 入驻 落地 装修 装饰 绿化 亮化 招标 清淤 供水 发电 供电 供热 设备 设置 标准化 规范化 信息化',
  ),
)

/** What offices, teams and shops do and neither things nor persons in groups do (登陆, 夺冠): a closed class of acts of administration and of work. */
export const bodyActs: ReadonlySet<string> = new Set(
  wordsOf(
    '检查 审核 审查 维护 调研 督查 督察 督导 检测 监测 检验 化验 培训 指导 协调 服务 管理 监督 采购 研究 设计 施工 加工 生产 销售 调查 考核 宣传 救助 处理 处置 排查 巡查 巡检 治理 整治 征收 收购 收费 接待 组织 通报 报道 值班 值守 执勤 巡逻 演练 抢修 维修 检修 养护 清理 清收 审计 评估 评审 审批 核算 招聘 招标 监管 监控 试验 实验 预警 预报 回访 会诊 筛查 接种 治疗 诊断 交易 配送 运输 装卸 调度 贷款 理赔 赔付 承保 代工 研发 选育 繁育 推广 示范 交流 合作 对接 申报 联合 协作 配合 参与 查处 查办 查获 查验 验放 验收 抽检 抽查 复查 复检 复核 核查 核实 核准 核销 核发 抢通 抢运 调处 化解 受理 审理 审结 办结 承办 督办 催办 会办 会商 会审 立案 侦办 侦破 破获 出警 接警 约谈 约见 问责 走访 入户 上门 摸排 回访 发放 签发 印发 批复 答复 回复 起草 编制 编写 拟定 制定 制订 草拟 出台 汇总 统计 登记 建档 归档 上报 报送 报请 拨付 划拨 兑付 追缴 清缴 催收 收缴 查封 扣押 没收 处罚 接诊 收治 出诊 义诊 送医 救治 慰问 帮扶 消缺 抢险 蹲点 驻点 牵头 举办 召开 开展 负责 推介 宣讲 轮训 会同',
  ),
)

/** Levels that open the name of any body of theirs: 县 + 道安 + 委. */
export const openingLevels: ReadonlySet<string> = new Set('省市县区州盟旗镇乡')

/** Heads of committees that are called by two characters: 道安委, 防汛办. */
export const committeeHeads: ReadonlySet<string> = new Set('委办')

/** Behind such a character these make another word of it: 县级, 市场, 区域. */
export const levelContinuations: ReadonlySet<string> = new Set([
  ...'级域内外际民场镇村间直属辖城区乡里中情委长上下人会部容貌贤县市',
])

/** What joins two fields of one body: 商务和口岸局. */
export const fieldJoints: ReadonlySet<string> = new Set('和与')

/** Heads that two joined fields stand before. */
export const jointHeads: ReadonlySet<string> = new Set(
  wordsOf('局 厅 委 部 办 处 科 股 所 中心 委员会 办公室'),
)

/** A part of a firm that a place alone names: 华中 + 大区. */
export const regionTold: ReadonlySet<string> = new Set(['大区'])

/** Closes the names of offices, of houses and of plans alike. */
export const centreWord = '中心'

/** How houses for the public end, which no firm is one with. */
export const houseEnds: ReadonlySet<string> = new Set('所院馆')

/** What is set up is a house or an office, and has no name yet: 设立 + 分拨中心. */
export const plainFounding: ReadonlySet<string> = new Set(['设立'])

/** 组成 + 联合 + 考古 + 队. */
export const unionWords: ReadonlySet<string> = new Set(['联合'])

/** Numerals that count what stands behind them. */
export const countOpenings: ReadonlySet<string> = new Set('一二三四五六七八九十两几多')

/** A number of one of several, before its head: 一 + 厂, 三 + 大队, 一大 + 队. */
export const titleNumbers: ReadonlySet<string> = new Set(
  [...'一二三四五六七八九十'].flatMap((number) => [number, `${number}大`]),
)

/** Behind a number these count spots: 坝址六处. */
export const countedSpots: ReadonlySet<string> = new Set('处')

/** Parts of a works that a number tells apart, whatever they do: 制茶一厂, 装卸二班. */
export const numberedTold: ReadonlySet<string> = new Set('厂班')

/** The level of a town's part, in a word of two characters. */
export const streetLevels: ReadonlySet<string> = new Set(['街道'])

/** What an agent stands right behind, the end of a date among it. */
export const agentLeads: ReadonlySet<string> = new Set('由经被让请是年月日')

/** What stands between the members of a list of parts. */
export const listJoints: ReadonlySet<string> = new Set('、和与')

/** Before these a verb says what they are for: 介入 + 科, 检验 + 中心. */
export const verbHeads: ReadonlySet<string> = new Set(wordsOf('科 股 处 室 部 办 队 组 中心'))

/** Parts of works and offices that a line of work names wherever they stand: 通风工区, 竞训股. */
export const lineTold: ReadonlySet<string> = new Set(wordsOf('科 股 车间 工区 工段'))

/** Those of works, which two characters of no word name as well: 清花车间. */
export const worksTold: ReadonlySet<string> = new Set(wordsOf('车间 工区 工段'))

/** The same of teams and rooms, where nothing but a line of work stands before them. */
export const teamTold: ReadonlySet<string> = new Set(wordsOf('队 组 室'))

/** Of any works, and of anything: 施工队, 生产车间, 工作组, 会议室. */
export const plainTeams: ReadonlySet<string> = new Set(
  wordsOf(
    '施工 工程 建筑 生产 安装 加工 种植 养殖 扶贫 就业 标准化 专业 技术 服务 管理 文化 体育 健身 阅览 教学 教研 调解 心理 咨询 实训 培训 展览 会议 接待 健康 科技 创新 应急 志愿 志愿者 帮扶 宣传 宣讲 学习 合作 协作 互助 工会 妇女 党员 青年 调研 检查 督导 督查 考核 评审 审查 评估 巡查 巡逻 巡视 巡察 比赛 项目 研究 专项 联合 救援 抢险 防火 防汛 消防 民兵 文艺 演出 体检 保健 医疗 医务 卫生 实验 化学 物理 生物 音乐 美术 舞蹈 广播 监控 调度 值班 后勤 仓储 冷藏 资料 档案 病案 手术 治疗 检验 产房 消毒 急诊 门诊 财务 会计 办公',
  ),
)
