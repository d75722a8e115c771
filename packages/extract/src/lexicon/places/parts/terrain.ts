import { wordsOf } from '../../words/word-list.ts'

/**
 * Words of terrain that close the names of hamlets and spots, and what closes with one and names nothing.
 * Source: the commonest class words of village names (地名通名), and names read in public reports.
 */

/** Terrain that is dug, built or run as well, so that a word before it may say what for: 排水 + 沟. */
export const dugWords: ReadonlySet<string> = new Set([...'沟坝塘窑渡口桥洞门院滩庙湾'])

/** Terrain that too many other words end in: 店招店, 赛道. */
export const doubtfulTerrain: ReadonlySet<string> = new Set([...'店道井'])

/** Terrain before which two characters of no word are rather a verb and its kind: 老采坑, but 牛栏 + 坑. */
export const pitWords: ReadonlySet<string> = new Set([...'坑'])

/** Terrain that is as often a post, a shop, a beam or a block: 交警岗, 豆腐铺, 龙骨梁. */
export const madeTerrain: ReadonlySet<string> = new Set([...'岗铺梁墩嘴礁坑冲窑店'])

/** What lies at a spot or happens to it, right behind its name. */
export const siteSigns: ReadonlySet<string> = new Set(
  wordsOf(
    '一带 水域 海域 锚地 路段 河段 流域 片区 灌渠 滑坡 塌方 崩塌 垮塌 山洪 泥石流 水土流失 水毁 自然村 村民 村民小组 管护站 护林点 安置点 景区 林场 茶场 隧道 水库 电站 堤岸 瞭望塔',
  ),
)

/** Common nouns that end in a word of terrain. */
export const plainTerrain: ReadonlySet<string> = new Set(
  wordsOf(
    '水稻田 高山坡 半山坡 黄土坡 黄土高坡 山沟沟 分水岭 抛物坡 大上坡 长下坡 急弯坡 钢筋梁 预制梁 现浇梁 天花板 花岗岩 石灰岩 大理岩 玄武岩 天文台 观景台',
  ),
)

/** What lies around a place and is called by its name alone. */
export const areaWords: ReadonlySet<string> = new Set(wordsOf('一带 水域 海域 锚地 大堤 灌渠'))

/** What is done somewhere, or where somebody is sent, stands behind these. */
export const travelWords: ReadonlySet<string> = new Set(
  wordsOf('在 到 赴 驻 往 前往 赶赴 奔赴 进驻 深入 走进 抵达 赶到 来到'),
)

/** Rocks, and what else ends in a word of terrain or begins like one, which the dictionary has to know whole: 玄武岩. */
export const rocks: readonly string[] = wordsOf(
  '玄武岩 花岗岩 石灰岩 大理岩 页岩 砂岩 泥岩 板岩 片麻岩 石英岩 白云岩 安山岩 辉绿岩 凝灰岩 油页岩 岩溶 锚地 赛道 驿道 溢洪道 泄洪道 漫水桥',
)

/** Stems that say what a ditch is for. */
export const ditchStems: ReadonlySet<string> = new Set(
  wordsOf(
    '排水 截水 引水 灌溉 田间 生态 臭水 下水 泄洪 导流 电缆 管线 农田 沉沙 防洪 排洪 截洪 截污 雨水 污水 山洪 洪水 水泥 道路 公路 路边 田埂 盖板 砖砌 混凝土 土质',
  ),
)

/** Characters that a word of terrain is one word with. */
export const terrainFollowers: ReadonlySet<string> = new Set([
  ...'度地面体顶脚坎门口渠谷区铺员长主家名外内里上下底头子儿级位哨亭南北东西段站网点城水泥沙石土层系列族群业',
])

/** The same behind a name that ends in a kind of land or works: 黑石桥 + 附近, but 市场周边. */
export const nearWords: ReadonlySet<string> = new Set(wordsOf('附近 周边 周围 沿线 一线'))
