import { wordsOf } from '../words/word-list.ts'

// Heads that stand otherwise than the others of their class. Source: put together by hand from the names of bodies in public reports.

/** Heads of branches, which take the whole body and then the place: 公安局 + 任城 + 分局. */
export const branchHeads: ReadonlySet<string> = new Set(
  wordsOf(
    '分院 院区 校区 分校 分馆 分局 分行 支行 分公司 支公司 中心支公司 支局 分理处 营业部 营业所 储蓄所 分中心 派出所 供电所 消防救援站 消防站 管理站 大队 中队 支队',
  ),
)

/** Groups that a body posts to another one: 县纪委监委派驻 + 纪检监察组. */
export const postedHeads: ReadonlySet<string> = new Set(
  wordsOf('纪检组 纪检监察组 工作队 驻村工作队 扶贫工作队 帮扶工作队 工作组 办事处 联络处'),
)

/** Bodies of many, which are named by their field when they are founded: 技术创新战略联盟. */
export const unionHeads: ReadonlySet<string> = new Set(wordsOf('联盟 协会 学会 研究会 促进会 联合会 基金会'))

/** Bodies of farmers, whose name is made up behind their place: 柳河县 + 鸿展 + 养殖专业合作社. */
export const cooperativeHeads: ReadonlySet<string> = new Set(
  wordsOf('合作社 专业合作社 联合社 家庭农场 经济联合社'),
)

/** Heads that a number alone tells apart: 二公司, 一分厂. */
export const countedHeads: ReadonlySet<string> = new Set(wordsOf('公司 分公司 分厂 项目部'))

/** Firms of which the text's own one is called by the bare word. */
export const ownFirms: ReadonlySet<string> = new Set(wordsOf('集团公司'))

/** Institutes whose word has its field in it. */
export const namedHeads: ReadonlySet<string> = new Set(
  wordsOf('电子科技大学 法学院 文学院 理学院 工学院 医学院 商学院 农学院 研究生院'),
)

/** Bodies of a place that a field or a side of the town tells as well: 缉私 + 分局, 城南 + 消防站. */
export const sitedHeads: ReadonlySet<string> = new Set(wordsOf('分局 公安分局 消防站'))

/** Those that a task tells as well: 护理 + 质量 + 管理委员会. */
export const taskedHeads: ReadonlySet<string> = new Set(wordsOf('管理委员会'))

/** What bodies call their sites by, behind a name: 车务段 + 临水 + 站, 煤业集团 + 红石 + 矿. */
export const siteHeads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['车务段', new Set(['站'])],
  ['集团', new Set(['矿'])],
  ['矿业集团', new Set(['矿'])],
])

/** Parts of a body that its own people call by the bare word, where a clause says what they do: 化验室送检水样. */
export const actingHeads: ReadonlySet<string> = new Set(
  wordsOf(
    '化验室 档案室 阅览室 监控室 调度室 营业厅 办公室 内科 外科 大内科 大外科 妇产科 妇科 产科 儿科 骨科 眼科 口腔科 中医科 精神科 肿瘤科 感染科 皮肤科',
  ),
)
