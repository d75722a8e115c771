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
  '项目部 项目经理部 监区 车队 作业区 站 所 院 馆 货场 大区 法庭 实验室 分局 门诊部 突击队 抢险队 专家组 总院 厂 东院 西院 南院 北院 东馆 西馆 新馆 分馆 总站 分站 分厂',
)

/** Bodies that do something where their clause begins. */
export const actingTold: ReadonlySet<string> = new Set(actingEnds)

/** Bodies of a level. */
export const levelTold: ReadonlySet<string> = new Set([...actingEnds, ...levelEnds])

/** Bodies that are part of one. */
export const partTold: ReadonlySet<string> = new Set([...actingEnds, ...sitedEnds])

/** Bodies that a place has. */
export const placeTold: ReadonlySet<string> = new Set(
  wordsOf(
    '科 股 处 办 队 大队 中队 支队 总队 局 委 站 所 院 馆 协会 学会 商会 办公室 车间 项目部 项目经理部',
  ),
)

/** Groups that are founded or led for a task. */
export const groupTold: ReadonlySet<string> = new Set(
  wordsOf('队 组 小组 小分队 分队 专班 工作室 突击队 抢险队 服务队 工作组 工作队'),
)

/** Organs of the Party and of unions that a part of a body has. */
export const organTold: ReadonlySet<string> = new Set(wordsOf('党支部 党总支 团支部 分工会'))

/** The writer's own body by its kind, before a part of it. */
export const ownOwners: ReadonlySet<string> = new Set(wordsOf('段 场 站 行 矿 司 所'))

/** Of these what is a particle as well. */
export const particleOwner = '所'

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

/** Parts that a number alone tells apart: no measure word stands between, so that it counts none. */
export const numberNamed: ReadonlySet<string> = new Set(
  wordsOf('大队 中队 支队 监区 车队 车间 工区 工段 作业区 病区 分厂'),
)

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

/** Rooms that persons are kept, questioned or met in, which do nothing themselves. */
export const plainRooms: ReadonlySet<string> = new Set(
  wordsOf('羁押 询问 讯问 谈话 留置 候审 候问 会见 会议 洽谈 观察 隔离 阅览 活动'),
)

/** The same of teams and rooms, where nothing but a line of work stands before them. */
export const teamTold: ReadonlySet<string> = new Set(wordsOf('队 组 室'))

/** Of any works, and of anything: 施工队, 生产车间, 工作组, 会议室. */
export const plainTeams: ReadonlySet<string> = new Set(
  wordsOf(
    '施工 工程 建筑 生产 安装 加工 种植 养殖 扶贫 就业 标准化 专业 技术 服务 管理 文化 体育 健身 阅览 教学 教研 调解 心理 咨询 实训 培训 展览 会议 接待 健康 科技 创新 应急 志愿 志愿者 帮扶 宣传 宣讲 学习 合作 协作 互助 工会 妇女 党员 青年 调研 检查 督导 督查 考核 评审 审查 评估 巡查 巡逻 巡视 巡察 比赛 项目 研究 专项 联合 救援 抢险 防火 防汛 消防 民兵 文艺 演出 体检 保健 医疗 医务 卫生 实验 化学 物理 生物 音乐 美术 舞蹈 广播 监控 调度 值班 后勤 仓储 冷藏 资料 档案 病案 手术 治疗 检验 产房 消毒 急诊 门诊 财务 会计 办公',
  ),
)
