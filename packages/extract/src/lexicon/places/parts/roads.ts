import { wordsOf } from '../../words/word-list.ts'

/**
 * Roads, squares, and what leads from one place to another.
 * Source: the naming rules of 地名管理条例 (proper name and class word), and names read in public reports.
 */

/** Roads by their class. */
const gradedRoads = wordsOf('一级路 二级路 三级路 四级路')

/** Roads by their class or by what they are for; a route's two ends stand before one. */
export const classedRoads: readonly string[] = [
  ...gradedRoads,
  ...wordsOf('快速通道 快速干线 旅游公路 产业路 旅游路 资源路 扶贫路 连通路 断头路'),
]

/** What leads from one place to another: 魏家至花崖 + 段. */
export const routeWords: ReadonlySet<string> = new Set([
  ...classedRoads,
  ...wordsOf(
    '段 间 区间 路段 公路 高速公路 高速 铁路 道路 通村公路 管道 管线 输水 渠道 灌渠 航线 包机 航班 高铁 城际 客运 班线 专线 公交 公交线路 班列 通组路 通村路',
  ),
])

/** Between the two ends of a route. */
export const routeJoints: ReadonlySet<string> = new Set(wordsOf('至 到 — —— - － – ~ ～'))

/** What measures the way between the two ends: 烂田沟到煤炭垭口1.2公里. */
export const routeMeasures: ReadonlySet<string> = new Set(wordsOf('公里 千米 华里 km KM'))

/** What a road of the country's or a line's net is called, behind two characters of the places it joins: 京藏 + 高速. */
export const lineWords: ReadonlySet<string> = new Set([
  ...gradedRoads,
  ...wordsOf('高速 高速公路 铁路 高铁 公路 客运专线'),
])

/** What says which kind of line it is, between those characters and such a word: 成渝 + 环线 + 高速. */
export const lineKinds: ReadonlySet<string> = new Set(wordsOf('环线 绕城 城际 货运 客运'))

/** The characters that stand for provinces (简称); two of them that are one word are a line's ends too: 成渝. */
export const provinceCharacters: ReadonlySet<string> = new Set([
  ...'京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川蜀黔贵滇陕秦甘陇青台蒙桂藏宁新港澳成汉杭广深穗昆',
])

/** What a numbered road is called: G312 + 国道, 204 + 国道. */
export const numberedRoadWords: ReadonlySet<string> = new Set(wordsOf('国道 省道 县道 乡道 高速 高速公路'))

/** The same behind a number with its letter alone: S217 + 线. */
export const numberedLine = '线'

/** Canals by their side, which need no name. */
export const sidedCanals: ReadonlySet<string> = new Set(
  wordsOf('东干渠 西干渠 南干渠 北干渠 总干渠 左干渠 右干渠'),
)

/** Ends of what is no place of its own, between which pipes and paths lead: 一楼至三楼管道, 坝顶至坝脚. */
export const partEndings: ReadonlySet<string> = new Set(wordsOf('楼 层 顶 脚 底 端 头 口 侧 边'))

/** Common words that squares and parks are named with: 人民广场, 中山公园. */
export const squareNames: ReadonlySet<string> = new Set(
  wordsOf(
    '鼓楼 钟楼 站前 府前 市府 红军 人民 中山 解放 胜利 世纪 五一 八一 五四 七一 和平 友谊 团结 红星 时代 光明 东方 儿童 劳动',
  ),
)

/** Roads by their side: any noun before one is a road's name (天堂 + 西路). */
export const sidedRoads: ReadonlySet<string> = new Set(
  wordsOf('北路 南路 东路 西路 中路 北街 南街 东街 西街'),
)

/** Common words that only roads are named with: 建设路, 人民大道. */
export const roadNames: ReadonlySet<string> = new Set(
  wordsOf(
    '纺织 钢铁 机械 化工 轻工 建材 陶瓷 造船 电厂 钢厂 车站 火车站 机场 邮电 太阳 友谊 团结 光荣 先锋 跃进 东风 红旗 建设 人民 沿江 沿河 沿湖 环湖 环城 和谐 青年 文明 青春 五一 八一 五四 七一 六一 三八 工农 公园 体育 健康 文化 迎宾 学府 振兴 中华 民主 平安 富强 创业 科技 工业 黄河 长江 泰山 华北 华东 华南 华中 华西 西南 西北 东北 东南 中原 北方 南方 新城',
  ),
)

/** Common words that only avenues (大道) are named with. */
export const avenueNames: ReadonlySet<string> = new Set(
  wordsOf(
    '江河 发展 世纪 幸福 开发 腾飞 创新 科创 滨江 滨河 滨湖 和平 团结 胜利 解放 朝阳 阳光 希望 未来 机场 高铁 站前 行政 政务 市府 府前 花园 樱花 梅花 牡丹 桃花 银杏 梧桐 香樟 紫薇 凤凰 麒麟 金融 商务 商贸 园林 财富 吉祥 安康 城市 城东 城西 城南 城北 山水 江山 东风 红旗 英雄',
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
