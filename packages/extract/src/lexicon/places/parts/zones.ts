import { wordsOf } from '../../words/word-list.ts'

/**
 * Zones and sites: what is laid out or built in a place and called by it.
 * Source: lists of development zones (中国开发区审核公告目录), scenic areas and irrigation districts.
 */

/** What closes the name of a zone, behind a place or a made-up name: 鼋头渚 + 景区, 辽源 + 经济开发区. */
export const zoneWords: ReadonlySet<string> = new Set(
  wordsOf(
    '景区 风景区 风景名胜区 旅游区 旅游风景区 旅游景区 旅游度假区 度假区 开发区 经济开发区 经济技术开发区 高新技术开发区 高新技术产业开发区 高新区 经开区 新片区 港区 灌区 保税区 保税港区 综合保税区 综保区 湿地公园 森林公园 地质公园 郊野公园 示范镇 自然保护区 工业园 工业园区 产业园 产业园区 科技园 科技园区 物流园 物流园区 创业园 创业园区 农业园区 集中区 工业集中区 集聚区 产业集聚区 经济区 示范区 合作区 先行区 试验区 自贸试验区 自由贸易港 自贸港 自由贸易试验区 校区 院区 矿区 片区 作业区 遗址 遗址公园 石窟 古墓群',
  ),
)

/** What says of a zone which kind it is, before such a word: 东太湖 + 生态 + 旅游度假区. */
export const zoneKinds: ReadonlySet<string> = new Set(
  wordsOf(
    '国家 国家级 省级 市级 生态 绿色 一体化 发展 高质量发展 共同富裕 轻工 文化 旅游 农业 现代 工业 经济 高新技术 大型 综合 科技 产业 食品 化工 电子 信息 物流 保税 循环经济',
  ),
)

/** Zones that are of anything, so that their kind must be said behind a place: 长三角 + 生态 + 示范区. */
export const kindedZones: ReadonlySet<string> = new Set(wordsOf('示范区 合作区'))

/** Zones that a known place must stand before: 海南 + 自贸港, but 紧扣 + 自贸港. */
export const placedZones: ReadonlySet<string> = new Set(wordsOf('自由贸易港 自贸港 自由贸易试验区'))

/** Sites of a school or a hospital, which are part of its name behind it. */
export const campusWords: ReadonlySet<string> = new Set(wordsOf('校区 院区'))

/** What such a site is called by: 城东 + 院区. */
export const campusSides: ReadonlySet<string> = new Set(wordsOf('东 西 南 北 城东 城西 城南 城北'))

/** What zones lie at, which names nothing without the place before it: 上海市 + 临港 + 新片区. */
export const zoneSides: readonly string[] = wordsOf('临港 临空 临江 滨海 沿海')

/** Sites that a list of places is said to be of, behind 等: 乌溪峡、白沙峡等水电站. */
export const siteCounts: ReadonlySet<string> = new Set(
  wordsOf(
    '水电站 电站 水库 灌区 园区 景区 景点 港口 码头 机场 泵站 河流 湖泊 流域 片区 商圈 农业园区 开发区 桥梁 大桥 隧道 矿区 林区 垦区 渡口 集镇 街区',
  ),
)

/** What can stand between 等 and such a word. */
export const siteKinds: ReadonlySet<string> = new Set(
  wordsOf(
    '座 个 条 处 个重点 重点 大型 中型 中小型 小型 主要 现代 农业 现代农业 特色 旅游 红色 知名 著名 国家级 省级 中心 重要 传统 老旧',
  ),
)
