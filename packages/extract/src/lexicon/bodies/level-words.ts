import { wordsOf } from '../words/word-list.ts'

/** Levels of the state, and what is said of a body by its level. Source: put together by hand from the names of bodies in public reports. */

/** Words of a level that stand before a body's name: 县 + 医院, 区直 + 机关. `own` ones mean the one body of the text's own level. */
export const levelWords: ReadonlyMap<string, 'own' | 'generic'> = new Map([
  ...wordsOf(
    '省 市 县 区 镇 乡 街道 州 旗 盟 苏木 嘎查 校 院 局 厅 厂 馆 地区 自治区 自治州 自治县 自治旗 开发区 经济开发区 经济技术开发区 高新技术开发区 高新技术产业开发区 产业园区 工业园区 高新区 经开区 高新 经开 新区 园区 分公司 中国 省立 市立',
  ).map((word) => [word, 'own'] as const),
  ...wordsOf(`
州级 省级 市级 县级 区级 国家 国家级 全国 本级 省直 市直 县直 区直 州直 直属 机关 基层 农村 农牧 城市 乡镇 村 社区 村级 镇级 乡级 村组 部门 行业 单位 企业 学校 医院 公司 集团 科室 高校 国企 非公 非公企业 非公有制企业 两新 两新组织 流动 流动党员 临时 离退休 离退休干部 退休 老干部 网格 小区 楼栋 小组
省属 市属 县属 区属 直属机关 功能型 功能 二级 下级 所属 中小学 公立 国有 国营 研究生 本科生 教工 教职工 教师 学生 职工 青年 服务型 先进 后进村 后进 软弱涣散 一线 项目 机关事业单位 事业单位 社会组织
`).map((word) => [word, 'generic'] as const),
])

/** Words of one character that stand for the writer's own body; they open names of its parts (院党委), not of firms and schools. */
export const ownBodies: ReadonlySet<string> = new Set(wordsOf('校 院 局 厅 厂 馆'))

/** With these they are a word of their own, and open no name: 本院 + 立案庭. */
export const ownMarks: ReadonlySet<string> = new Set('本我')

/** Heads that such a word stands before though their class takes none: 院办公室. */
export const ownHeads: ReadonlySet<string> = new Set(
  wordsOf('办公室 团委 工会 图书馆 档案馆 校史馆 医院 幼儿园'),
)

/** Sites that a station is called by: 汝州 + 火车站 + 派出所. */
export const siteWords: ReadonlySet<string> = new Set(
  wordsOf(
    '火车站 汽车站 高铁站 客运站 机场 码头 港口 景区 城区 城郊 边境 边防 城北 城南 城东 城西 郊区 城关 水上 轻轨 地铁 轨道 铁路 公交 森林',
  ),
)

/** Parties before a committee's level: 民建 + 市委. */
export const partyNames: ReadonlySet<string> = new Set(
  wordsOf('中共 中国共产党 民革 民盟 民建 民进 农工党 致公党 九三学社 台盟'),
)

/** What stands before the place and the level of a body of its own: 共青团 + 泉溪县 + 委员会. */
export const nationalBodies: ReadonlySet<string> = new Set(
  wordsOf(
    '武警 武警部队 中国人民武装警察部队 解放军 中国人民解放军 中共 政协 共青团 中国共产党 中国共产主义青年团 民革 民盟 民建 民进 农工党 致公党 九三学社 国家税务总局',
  ),
)

/** Words before a level that make any body of it: 全市政府系统, 各直辖市人民政府. */
export const wholeWords: ReadonlySet<string> = new Set(
  wordsOf('全 各 直辖市 县级市 地级市 各级 有关 相关 所辖'),
)

/** Those that close the name of a place (嘉 + 州 + 学校) or another word (功能 + 区) as well. */
export const closingLevels: ReadonlySet<string> = new Set(wordsOf('州 区 地区'))

/** Of those that the state has one of, what they are called by, and how they end: 国家 + 移民管理局. */
export const stateWord = '国家'
export const stateEndings: readonly string[] = wordsOf('局 署 会 委 队 办公室')

/** Divisions whose committee is called by one character: 北戴河区 + 委. */
export const committeeDivisions: ReadonlySet<string> = new Set('省市县区州盟旗镇乡')

/** Before the place that a team is sent to: 援 + 塞拉利昂 + 医疗队. */
export const aidingVerbs: ReadonlySet<string> = new Set(['援'])

/** Stands before all national bodies. */
export const countryName = '中国'

/** Levels before one character that stands for a service's body, and those characters: 县局, 省厅, 市社. */
export const shortLevels: ReadonlySet<string> = new Set(wordsOf('省 市 县 区 州'))
export const levelShorts: ReadonlySet<string> = new Set(wordsOf('局 厅 社'))

/** Words for the body that a Party organ or a union is of, where its own people call it so: 系党总支, 段党委, 中心党委. */
export const organOwners: ReadonlySet<string> = new Set(
  wordsOf(
    '关 监区 作业区 车队 系 段 站 所 社 行 矿 馆 台 部 队 库 场 园 中心 车间 机关 支队 大队 总队 监狱 总站 林场 农场 学院 总行 分行 支行',
  ),
)

/** Of these what a field names: 高分子 + 系. */
export const fieldOwners: ReadonlySet<string> = new Set(wordsOf('系 车间'))
