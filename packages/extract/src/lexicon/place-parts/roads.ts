import { wordsOf } from '../word-list.ts'

/**
 * Roads, squares, and what leads from one place to another.
 * Source: the naming rules of 地名管理条例 (proper name and class word), and names read in public reports.
 */

/** What leads from one place to another: 魏家至花崖 + 段. */
export const routeWords: ReadonlySet<string> = new Set(
  wordsOf(
    '段 路段 公路 高速公路 高速 铁路 道路 通村公路 管道 管线 输水 渠道 灌渠 航线 客运 班线 专线 公交 公交线路',
  ),
)

/** Between the two ends of a route. */
export const routeJoints: ReadonlySet<string> = new Set(wordsOf('至 到 — —— - ~ ～'))

/** Ends of what is no place of its own, between which pipes and paths lead: 一楼至三楼管道, 坝顶至坝脚. */
export const partEndings: ReadonlySet<string> = new Set(wordsOf('楼 层 顶 脚 底 端 头 口 侧 边'))

/** Common words that squares and parks are named with: 人民广场, 中山公园. */
export const squareNames: ReadonlySet<string> = new Set(
  wordsOf('人民 中山 解放 胜利 世纪 五一 八一 五四 七一 和平 友谊 团结 红星 时代 光明 东方 儿童 劳动'),
)

/** Roads by their side: any noun before one is a road's name (天堂 + 西路). */
export const sidedRoads: ReadonlySet<string> = new Set(
  wordsOf('北路 南路 东路 西路 中路 北街 南街 东街 西街'),
)

/** Common words that only roads are named with: 建设路, 人民大道. */
export const roadNames: ReadonlySet<string> = new Set(
  wordsOf(
    '建设 人民 沿江 沿河 沿湖 环湖 环城 和谐 青年 文明 青春 五一 八一 五四 七一 六一 三八 工农 公园 体育 健康 文化 迎宾 学府 振兴 中华 民主 平安 富强 创业 科技 工业 黄河 长江 泰山 华北 华东 华南 华中 华西 西南 西北 东北 东南 中原 北方 南方 新城',
  ),
)

/** Roads that are called by a day of the calendar, which the dictionary has to know whole: 八一路. */
export const numberedRoads: readonly string[] = wordsOf('五一 八一 五四 七一 六一 三八').flatMap((day) =>
  ['路', '大道', '街', '广场'].map((road) => day + road),
)

/** Streets that a town counts: 一马路, 经二路. */
export const countedRoads: ReadonlySet<string> = new Set(
  [...'一二三四五六七八九十'].flatMap((number) => [`${number}马路`, `经${number}路`, `纬${number}路`]),
)
