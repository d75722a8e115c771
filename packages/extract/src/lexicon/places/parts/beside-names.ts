import { wordsOf } from '../../words/word-list.ts'

/**
 * What stands right before or behind the name of a place.
 * Source: the naming rules of 地名管理条例 (proper name and class word), and names read in public reports.
 */

/** What only a village has, right behind its name: 张寨 + 村民. */
export const villageWords: ReadonlySet<string> = new Set(
  wordsOf('村民 群众 党支部 村民小组 村委会 村支书 自然村 小学 大桥 桥'),
)

/** What stands behind 等 where a list is of places: 河西村、王家坳等地. */
export const placeCounts: ReadonlySet<string> = new Set(
  wordsOf(
    '地 专署 公社 行署 村 乡镇 镇 乡 社区 街道 小区 村庄 村组 组 屯 行政村 自然村 片区 县 旗 州 市州 县市 市县 县区 县份 地区 专区 盟市 区县 区市县 古镇 古村 古寨 村寨 苗寨 侗寨 古村落 集镇',
  ),
)

/** Bodies that a town has one of: a count of them behind a list tells towns (杨安、次村等7个卫生院). */
export const servingBodies: ReadonlySet<string> = new Set(
  wordsOf(
    '卫生院 基层社 派出所 司法所 财政所 供电所 中心校 敬老院 福利院 农技站 文化站 水管站 信用社 营业所 分理处 储蓄所',
  ),
)

/** Districts that are named as any town's part could be; an organ behind them tells them: 老城区 + 检察院. */
export const plainDistricts: ReadonlySet<string> = new Set(
  wordsOf('老城区 新城区 市中区 城中区 城区 郊区 矿区'),
)

/** Words of one character that stand right before a name: they govern it or join it to another. */
export const openingWords: ReadonlySet<string> = new Set([
  ...'比辖在到赴与和及或跟同于从自由至向往经过对为把将被给是有去进入回驻修建拆改拓延整治清挖护巡帮绕跨沿通抵来等的了著以用因按如即兼含属原现共县市省区州镇乡村年月日线',
])

/** Words that the name of a town or a village stands right behind. */
export const boxingWords: ReadonlySet<string> = new Set(
  wordsOf(
    '绕 途经 剩 只剩 在 到 赴 往 抵 驻 于 至 由 从 对 与 和 及 靠 接 邻 依 临 界 来到 前往 位于 走进 下辖 现辖 辖有 深入 走访 调研 视察 考察 帮扶 挂包 包联 联系 慰问 指导 督导 检查',
  ),
)

/** Those of them that join: a village needs more before it. */
export const boxingJoints: ReadonlySet<string> = new Set(wordsOf('与 和 及'))

/** Parts of a road or a river, right behind its name: 华北路 + 西段. */
export const featureFollowers: ReadonlySet<string> = new Set(
  wordsOf(
    '两侧 一侧 东侧 西侧 南侧 北侧 航道 水质 断面 汛情 涨水 两岸 沿岸 前 后 旁 一带 干流 支流 水位 水面 库区 湖面 江面 矿山 岸线 码头 沿线 西段 东段 南段 北段 中段 全线 上游 下游 中游 流域 河道 河段 路段 口 段 一期 二期',
  ),
)

/** Works that are built at a hill or in a valley and called by it, which the dictionary has to know. */
export const placedWorks: readonly string[] = wordsOf('抽水蓄能 风电场')

/** Kinds of works between the place where one stands and its class word: 青年路 + 下穿 + 隧道. */
export const workKinds: ReadonlySet<string> = new Set(wordsOf('下穿 跨线 过街 人行'))

/** What a station by its side is for: 汽车 + 南站. */
export const stationKinds: ReadonlySet<string> = new Set(wordsOf('汽车 火车 客运 高铁 长途 公交'))
export const sidedStations: ReadonlySet<string> = new Set(wordsOf('东站 南站 西站 北站'))

/** What tells the place before it for one, though its name is a county's in short: 铜鼓 + 岭 before 抽水蓄能电站, 一带. */
export const siteFollowers: ReadonlySet<string> = new Set([
  ...placedWorks,
  ...wordsOf('一带 水库 电站 水电站 林场 茶场 景区 隧道 变电站'),
])

/** Words for the side or a part of a water or a road, which the class word of its name begins: 马尾 + 河边. */
export const waterSides: ReadonlySet<string> = new Set(
  wordsOf(
    '河里 江里 湖里 溪里 河中 江中 湖中 河边 江边 湖边 溪边 河畔 江畔 湖畔 河段 江段 河岸 江岸 河堤 江堤 江心 湖心 路上 路边 路旁 路口',
  ),
)

/** Where a place lies, right behind its name: 荣兴村 + 接壤. */
export const lyingVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '位于 地处 坐落 坐落于 座落 接壤 毗邻 交界 搭界 相邻 相连 相接 接界 为邻 隶属 隶属于 下辖 现辖 辖 地势',
  ),
)
