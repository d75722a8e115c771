import { wordsOf } from '../words/word-list.ts'

/** Heads of bodies by what may stand before them. Source: put together by hand from the names of bodies in public reports. */

/** Heads that any words of a field stand before, behind a place or a level: 也门 + 公路 + 总局. */
export const spannedHeads: ReadonlySet<string> = new Set(
  wordsOf(
    '领导小组 指挥部 委员会 基金会 协会 学会 研究会 联合会 促进会 总局 厂 总厂 中心 分中心 改良中心 研究所 研究院 研究中心 公司 总公司 有限公司 出版社 监测站 推广站 实验站 试验站',
  ),
)

/** Small bodies that are called by the village or the site where they stand: 奎溪 + 中学. */
export const localHeads: ReadonlySet<string> = new Set(
  wordsOf(
    '一中 二中 三中 中学 小学 完小 中心校 中心小学 敬老院 公社 人民公社 农业社 卫生院 中心卫生院 卫生室 派出所 人民法庭 法庭 司法所 信用社 粮站 农技站 兽医站 煤矿 砖厂 林场 烈士陵园 供电所 税务所 财政所 国土所 水管站 畜牧兽医站 供销社 储蓄所 交警中队 警务室',
  ),
)

/** Bodies of a city or a region that are called by it, whatever its name ends in: 平岚 + 技师学院. */
export const regionalHeads: ReadonlySet<string> = new Set(
  wordsOf('监狱 戒毒所 技师学院 师范学院 职业学院 职业技术学院 开放大学 档案馆 血站 中心血站'),
)

/** Public bodies that are called so with their kind or their field between: 清岭 + 职业技术 + 学校, 澜浦 + 海事 + 局. */
export const fieldedHeads: ReadonlySet<string> = new Set(
  wordsOf('学校 学院 中学 小学 医院 局 图书馆 文化馆 气象台 电视台'),
)

/** Parts of a firm that a side of the country is served by: 西北 + 办事处. */
export const sideHeads: ReadonlySet<string> = new Set(wordsOf('办事处 分公司 大区 营业部'))

/** What is built to remember somebody or something, and the words of going there. */
export const memorials: ReadonlySet<string> = new Set(wordsOf('纪念馆 纪念园 烈士陵园 纪念堂 故居 陈列馆'))
export const visitingWords: ReadonlySet<string> = new Set(
  wordsOf('到 赴 在 去 往 前往 走进 来到 参观 瞻仰 组织到 位于'),
)

/** Forms of firms by law: what stands before one, from where a phrase opens, is a firm's name. */
export const legalForms: ReadonlySet<string> = new Set(
  wordsOf('有限公司 有限责任公司 股份有限公司 集团有限公司 股份公司'),
)

/** Bodies of a level that are named behind its committee: 柳园街道党工委、办事处. */
export const coupledHeads: ReadonlySet<string> = new Set(wordsOf('办事处 街道办事处 管委会'))

/** Heads of parts of a body, which any words of their field stand before: 县公安局 + 内保 + 支队. */
export const partHeads: ReadonlySet<string> = new Set(wordsOf('大队 中队 支队 总队 所 系 科 机耕队 生产队'))

/** Institutes that a field of study names. */
export const studyHeads: ReadonlySet<string> = new Set(wordsOf('学院 工程学院 研究院 研究所 研究中心'))

/** Units that begin no other word before a verb: 省科技厅牵线, but 科创. */
export const finalUnits: ReadonlySet<string> = new Set(wordsOf('总局 局 厅 系 署 庭 支队 大队 中队 总队'))

/** Schools and hospitals, which characters behind a place name: 大连 + 育 + 明 + 高中. */
export const placedHeads: ReadonlySet<string> = new Set(
  wordsOf('中学 小学 高中 初中 学校 幼儿园 医院 大学 学院'),
)

/** Departments that any noun makes with one character behind it (理赔 + 部); 处, 所 and 办 are too often other words. */
export const nounUnits: ReadonlySet<string> = new Set(
  wordsOf('部 科 局 股 庭 大队 中队 支队 总队 教研组 备课组 年级组'),
)

/** Bodies whose sittings go by their name: 召开支委会12次. A 村委会 or 工会 behind 召开 is the body. */
export const sittingBodies: ReadonlySet<string> = new Set(
  wordsOf('支委会 党委会 常委会 党组会 总支委会 董事会 监事会 理事会 院委会 校委会 园委会 队委会'),
)

/** Units that are a particle and a verb as well, and what then follows, its tag before it: 能源交通 + 所 + 占, 为学生 + 办 + 了. */
export const particleUnits: ReadonlyMap<string, RegExp> = new Map([
  ['所', /^v.$/],
  ['办', /^u[了着过]$/],
])

/** Verbs of one character that hold a sitting: 开 + 支委会. */
export const openingVerbs: ReadonlySet<string> = new Set('开')
