import { wordsOf } from '../../words/word-list.ts'

/**
 * The class words (通名) that close the names of places, which no gazetteer holds in full.
 * Source: the naming rules of 地名管理条例 (proper name and class word), and names read in public reports.
 */

/**
 * Class words (通名) that close a place name, by what is believed before them: `town` any noun that does not describe,
 * `settlement` characters and words that places are named with, `division` the same where a body follows (柳溪县 + 人民医院),
 * `estate` a made-up name that something lovely tells; `homestead` a surname and 家 (李 + 家 + 庄), or only characters of names (柿树 + 湾); `feature` only what names nothing else;
 * `road` the same, and characters of names.
 */
export type SuffixClass = 'estate' | 'town' | 'settlement' | 'homestead' | 'division' | 'road' | 'feature'

/** Class words that a surname alone stands before: 赵各庄. */
export const familySuffixes: ReadonlySet<string> = new Set(wordsOf('各庄 格庄'))

/** Markets that are called by the place or the road where they are. */
const markets = wordsOf(
  '边民互市场 互市场 菜市场 农贸市场 批发市场 集贸市场 综合市场 建材市场 家具市场 五金市场 花鸟市场 小商品市场 水产市场',
)

/** The class of each class word. */
export const placeSuffixes: ReadonlyMap<string, SuffixClass> = new Map([
  ...wordsOf('镇 乡 街道 苏木').map((word) => [word, 'town'] as const),
  ...wordsOf(
    '村 社区 小区 屯 嘎查 水库 大桥 特大桥 隧道 机场 国际机场 水电站 电站 泵站 扬水站 抽水站 收费站 水厂 变电站 停保场 首末站 渠 干渠 闸 水闸 船闸 枢纽站 淖尔 侗寨 苗寨 羌寨 藏寨 彝寨 瑶寨 壮寨 黎寨 傣寨 佤寨',
  ).map((word) => [word, 'settlement'] as const),
  ...[...familySuffixes].map((word) => [word, 'homestead'] as const),
  ...wordsOf(
    '湾 庄 沟 铺 寨 坪 店 坡 岭 岗 坝 塘 堡 窑 圩 垭 坳 峪 洼 滩 洲 阁 庙 渡 道 院子 垭口 崖 垸 岩 矶 礁 屿 岙 冲 嘴 沱 汊 梁 塬 峁 坑 墩 畈 岔 井 寺 庵',
  ).map((word) => [word, 'homestead'] as const),
  ...wordsOf('市 县 区').map((word) => [word, 'division'] as const),
  ...wordsOf('路 街 巷 大道 胡同').map((word) => [word, 'road'] as const),
  ...wordsOf('苑 花苑 名苑 雅苑 佳苑 馨苑 嘉苑 嘉园 佳园 家园 新村 公寓').map(
    (word) => [word, 'estate'] as const,
  ),
  ...markets.map((word) => [word, 'feature'] as const),
  ...wordsOf(
    '河 湖 江 溪 山 岛 桥 港 峰 洞 峡 瀑布 峡谷 大峡谷 草原 湿地 新区 林区 广场 公园 花园 码头 渡口 口岸 立交 立交桥 互通 运河 夜市 老街 古街 沙地 北站 南站 东站 西站 海峡 半岛 群岛 山脉 古城 古镇 古村',
  ).map((word) => [word, 'feature'] as const),
])

/** Characters with which a class word goes on as another word: 路网, 镇域, 村貌. */
export const suffixFollowers: Readonly<Partial<Record<SuffixClass, string>>> = {
  road: '网口况桥边面段灯长头演政险远陡窄滑难',
  town: '直村街域区级里上中团情音亲愁土贤',
  settlement: '容貌风口蟹',
  homestead: '位哨亭子得',
  feature: '口值顶部期',
}

/** Class words that stand behind a known place too: 重庆 + 路, 长春 + 新区, 海口 + 湾. */
export const placedSuffixes: ReadonlySet<string> = new Set([
  ...wordsOf(
    '花苑 名苑 雅苑 佳苑 馨苑 嘉苑 嘉园 佳园 镇 乡 路 街 大道 胡同 大街 大桥 桥 水库 隧道 机场 国际机场 港 码头 口岸 运河 立交 立交桥 老街 古街 北站 南站 东站 西站 峡 草原 湿地 沟 河 渠 新区 林区 湾 海峡 半岛 群岛 山脉 古城 古镇',
  ),
  ...markets,
])

/** Class words that also end persons' names of other tongues, so that such a stem tells no place before them: 阿力木 + 江. */
export const personalSuffixes: ReadonlySet<string> = new Set(wordsOf('江 山 洞 溪 桥'))

/** What is named with its city and its site: 杭州 + 萧山 + 国际机场. */
export const seatedSuffixes: ReadonlySet<string> = new Set(wordsOf('机场 国际机场'))

/** Those that stand behind nothing else: 上海 + 港, but 内陆港. */
export const placedOnlySuffixes: ReadonlySet<string> = new Set(wordsOf('港 草原 湿地'))

/** What is built and called by any two characters: 江涵 + 大桥. */
export const builtSuffixes: ReadonlySet<string> = new Set(
  wordsOf(
    '水库 大桥 特大桥 隧道 机场 国际机场 水电站 电站 泵站 扬水站 抽水站 收费站 水厂 变电站 水闸 船闸 枢纽站',
  ),
)

/** Class words of more than one character, which the dictionary has to know: 花苑. */
export const longSuffixes: readonly string[] = [...placeSuffixes.keys()].filter((word) => word.length > 1)

/** Estates that a plain noun names, where 公寓 and 花园 say for whom: 工农 + 新村. */
export const ownEstates: ReadonlySet<string> = new Set(wordsOf('新村 家园 花苑 嘉苑 佳苑 苑'))

/** An estate, and what any people call their home: 建设幸福家园. */
export const homeWord = '家园'
