import { wordsOf } from '../words/word-list.ts'

// What stands beside a post. Source: put together by hand, read off public work reports.

/** What is said of who holds a post, and is no part of it: 优秀 + 班长. */
export const praisingWords: ReadonlySet<string> = new Set(
  wordsOf(
    '优秀 先进 年轻 青年 新任 原任 时任 现任 前任 老 新 模范 知名 著名 明星 女 男 困难 全体 部分 个别 有的 一线 老党员 退休 离休 外聘 特邀 同为 身为 作为',
  ),
)

/** What lets an agent or a list begin right before a post: 由货运主任梁德顺. */
export const postOpenings: ReadonlySet<string> = new Set(
  wordsOf(
    '由 与 和 及 请 让 经 被 对 向 给 跟 同 将 把 以及 靠 找 派 问 叫 求 托 见 以 任 当 选 为 是 有 在 到 随 陪',
  ),
)

/** Verbs before 领导 that make an act of it, no persons: 强化党委领导. */
export const leadershipVerbs: ReadonlySet<string> = new Set(
  wordsOf('强化 加强 坚持 接受 服从 依靠 改善 统一 坚决服从 自觉接受 在 受 靠 由'),
)

/** What acts beside 领导 where that is an act: 党委领导、政府负责. */
export const actingBodies: ReadonlySet<string> = new Set(
  wordsOf('政府 行政 部门 社会 公众 群众 专家 企业 职工 教师 学生 村民 居民 市场 学校 个人 基层'),
)

/** Verbs of sending somebody to a village, which is then no part of the post there: 驻白石村 + 第一书记. */
export const stationingVerbs: ReadonlySet<string> = new Set(wordsOf('驻 派驻 下派'))

/** Verbs of holding a post. */
export const holdingVerbs: ReadonlySet<string> = new Set(wordsOf('兼 任 担任 兼任 聘任 选任'))

/** What a body does to those below it, before 下: 在省委领导和省政府指导下. */
export const underVerbs: ReadonlySet<string> = new Set(
  wordsOf('领导 指导 支持 帮助 关心 关怀 监督 配合 统筹 带领 协调'),
)

/** With 长 these are a word for a length, which begins inside what looks like a post: 作业区 + 长期, 值 + 长夜, 事务 + 长效. */
export const longEnds: ReadonlySet<string> = new Set('期途夜久远效短者存')

/** The brackets around the other name of an office. */
export const bracketOpenings: ReadonlySet<string> = new Set('（(')
export const bracketClosings: ReadonlySet<string> = new Set('）)')

/** What makes of a post something else when it stands right behind it: 书记处, 主席台, 河长制, 局长办公会. */
export const postFollowers: ReadonlySet<string> = new Set(
  wordsOf(
    '处 台 馆 团 制 室 令 级 办公会 办公会议 会议 信箱 热线 接待日 负责制 责任制 联席会议 单位 护师 医师 席 会 学院 核算 准则 档案 助理 项目 论坛 时间 动员 动员会 大会 动员大会 座谈会 培训 培训会 培训班 部门 机关',
  ),
)

/** Posts that 人 makes a trade of (职业经理人); of another it says how somebody is: 局长人很好. */
export const tradePost = '经理'

export const tradeEnd = '人'
