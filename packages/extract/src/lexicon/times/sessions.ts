import { wordsOf } from '../words/word-list.ts'

/** How sessions of assemblies are named. Source: put together by hand from the names of congresses and plenums in public reports. */

/** What may stand between the number of a term (届) and the number of a session: the body that meets. */
export const sessionBodies: readonly string[] = wordsOf(`
全国人民代表大会 人民代表大会 人民代表大会常务委员会 人大 人大常委会 全国人大 全国人大常委会 委员会 政协 全国委员会 全国政协 常委会 常务委员会 职工代表大会 会员代表大会 教职工代表大会 工会会员代表大会 职代会 教代会 工代会 纪委
中央委员会 纪律检查委员会 中央纪律检查委员会 党员代表大会 党代会 市委 县委 区委 省委 学生代表大会 执委会 执行委员会 理事会 常务理事会 监事会 村民委员会
`)

/** What closes the name of a session. */
export const sessionClosers: readonly string[] = wordsOf(`
旅发大会 旅游发展大会 教职工代表大会 工会会员代表大会 学生代表大会 村民代表大会 居民代表大会 妇女代表大会 中全会 全会 全体会议 全体扩大会议 会议 代表大会 全国代表大会 党代会 党员代表大会 职工代表大会 会员代表大会 人民代表大会 大会 全委会 全委会议 全委扩大会议 全委（扩大）会议 全体（扩大）会议 全会（扩大）会议 常委会 常委会会议 全体会 党员大会 人代会 教代会 职代会 工代会 团代会
`)

/** Assemblies without a number that are named as such. */
export const namedSessions: readonly string[] = wordsOf('全国两会 党代会')

/** What stands in the place of a number: all sessions of a kind. */
export const sessionSeries: readonly string[] = ['历次']

/** What stands before the number and belongs to the session, beside places, levels and organs. */
export const sessionOpeners: ReadonlySet<string> = new Set(
  wordsOf(
    '党的 中国共产党 中共 中国人民政治协商会议 政协 全国 全国政协 全国人大 共青团 中国共产主义青年团 中国工会 中国妇女 省 市 县 区 镇 乡 村 州 旗 自治区 自治县 自治州 省委 市委 县委 区委 州委 旗委 镇委 党委 自治区党委 地委 盟委 中央 纪委 中央纪委 省纪委 市纪委 县纪委 区纪委 人大 市人大 县人大 省人大 区人大 市政协 县政协 省政协 区政协 党 代表大会 团省委 团市委 团县委 团区委 团州委 残联 工商联 科协 文联 侨联 作协 妇联 总工会 红十字会 妇女 少先队 工会 公司 学校 医院 集团 校 院',
  ),
)

/** What follows 大 where it counts something big: 十二大行动. */
export const congressFollowers: readonly string[] = wordsOf(
  '队 类 项 行 员 型 工 事 件 成 产 赛 亮 举 任 板 块 抓 系 战 专项 重点 关 体系 民生 难 平台 领域 场 名 品 中心 企业 园 片 特色 基地 学科',
)

/** Congresses whose number goes without 第 behind the level that meets: 省十四次党代会. */
export const numberedCongresses: readonly string[] = wordsOf(
  '党代会 党员代表大会 代表大会 团代会 妇代会 工代会',
)

/** The meetings of a trade in the whole country, behind their number; a census (普查) is numbered itself, and no meeting on it. */
export const nationalSession = /^全国(?!.{0,6}[普调]查)\p{Script=Han}{2,10}?(?:工作会议|代表大会|大会)/u

/** Closers that any meeting has: numbered ones are sessions only with the body that meets. */
export const meetings: ReadonlySet<string> = new Set(
  wordsOf('会议 大会 全体会议 全体扩大会议 常委会会议 全体会'),
)

/** Divisions whose assembly meets, at the front of a session's name. */
export const sessionDivisions: ReadonlySet<string> = new Set(
  wordsOf('省 市 县 区 州 旗 乡 镇 自治区 自治州 自治县'),
)

/** Words that the name of a place stands behind. */
export const placeNameBorders: ReadonlySet<string> = new Set(
  wordsOf('在 于 向 为 对 经 由 自 从 到 和 与 及 了 的 是 开好 开 办 当选'),
)

/** What stands before a division and is no part of a name: 全县, 我市, 两县. */
export const noPlaceCharacters: ReadonlySet<string> = new Set('全我本各该这那此原现两外邻某个')
