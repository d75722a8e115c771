import { divisions } from './divisions.ts'
import { dictionaryLine, wordsOf } from './word-list.ts'

/**
 * Places by name: the divisions down to the county, and what running text calls them.
 * Source of the short forms: common usage of the names in GB/T 2260; they are words of their own only where no common word is the same.
 */
const shortForms = wordsOf(`
北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州
云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 延边 恩施 湘西 凉山 甘孜 阿坝 黔西南 黔东南 黔南 楚雄 文山 西双版纳 大理
德宏 怒江 迪庆 临夏 甘南 昌吉 伊犁 延边州 恩施州 湘西州 凉山州 甘孜州 阿坝州 黔西南州 黔东南州 黔南州 楚雄州 红河州
文山州 大理州 德宏州 怒江州 迪庆州 临夏州 甘南州 昌吉州 伊犁州 雄安新区 浦东新区 滨海新区 两江新区
`)

/** Regions over several divisions, waters and ranges that reports name, and countries. */
const regions = wordsOf(`
京津冀 长三角 珠三角 粤港澳大湾区 粤港澳 环渤海 关中平原 北部湾 长江 黄河 淮河 珠江 大运河 太湖 鄱阳湖
洞庭湖 巢湖 洱海 滇池 秦岭 泰山 大别山 太行山 井冈山 西柏坡 韶山 瑞金 美国 英国 法国 德国 日本 韩国 朝鲜
俄罗斯 印度 越南 老挝 缅甸 泰国 新加坡 马来西亚 印度尼西亚 菲律宾 澳大利亚 新西兰 加拿大 巴西 墨西哥 意大利 西班牙 荷兰 瑞士 瑞典
波兰 匈牙利 乌克兰 哈萨克斯坦 巴基斯坦 伊朗 伊拉克 以色列 阿联酋 埃及 南非 欧洲 非洲 亚洲 拉美 东南亚 中亚
`)

// Names that are common words too: prefectures among them count by their full names alone.
const commonWords = new Set([
  '白银',
  '安康',
  '朝阳',
  '中卫',
  '山南',
  '阿里',
  '来宾',
  '兴安',
  '解放区',
  '平原县',
  '通道',
])

const prefectures = wordsOf(divisions.prefectures)
const counties = wordsOf(divisions.counties).filter((name) => !commonWords.has(name))

// The same for cities of the county level.
const commonCities = new Set(
  wordsOf(
    '三河 东方 东宁 临海 临江 丰城 义马 乐平 北安 双河 合作 同心 大安 天长 安国 安宁 安达 尚志 应城 开原 开远 当阳 文昌 新乐 新星 新民 沙河 永安 永康 海安 海林 灯塔 玉门 神木 福安 福泉 赤水 同仁 同江 高州 高平 高安 龙泉 五常 兴平 昆玉 北屯 德兴 白杨 磐石 明光 长葛 津市 莱西 海阳 龙南 凤城 南宫 古交 阳春 无为 原平 凌源 江山 洪江 宁安 宁国 建德 富锦 连州 华亭 南安',
  ),
)

/** 昆山市 as 昆山. */
const shortCities = counties
  .filter((name) => name.length === 3 && name.endsWith('市'))
  .map((name) => name.slice(0, 2))
  .filter((name) => !commonCities.has(name))

/** 济宁市 as 济宁; an autonomous prefecture has its own short form. */
const shortPrefectures = prefectures
  .filter((name) => !name.endsWith('自治州'))
  .map((name) => name.replace(/(?:市|地区|盟)$/, ''))
  .filter((name) => name.length >= 2 && !commonWords.has(name))

/** Provinces, in full and short form; the four cities that are provinces are read with their districts. */
export const provinceNames: ReadonlySet<string> = new Set([
  ...wordsOf(divisions.provinces),
  ...shortForms
    .slice(0, shortForms.indexOf('台湾') + 1)
    .filter((name) => !/^(?:北京|天津|上海|重庆)$/.test(name)),
])

/** Prefectures and counties, in full and short form: what stands behind a province's name. */
export const cityNames: ReadonlySet<string> = new Set([
  ...prefectures,
  ...counties,
  ...shortPrefectures,
  ...shortCities,
  ...shortForms.slice(shortForms.indexOf('台湾') + 1),
])

/** Every place that is known by its name. */
export const placeNames: ReadonlySet<string> = new Set([
  ...wordsOf(divisions.provinces),
  ...prefectures,
  ...counties,
  ...shortForms,
  ...shortPrefectures,
  ...shortCities,
  ...regions,
])

// Names of one character and 县 (和县, 成县) are met by chance, so they weigh little.
const isChanceName = (name: string): boolean => name.length < 3 && counties.includes(name)

/** The places as a list for the dictionary. */
export const placeWords = [
  dictionaryLine(
    'ns',
    13,
    [...placeNames].filter((name) => !isChanceName(name)),
  ),
  dictionaryLine('ns', 2, [...placeNames].filter(isChanceName)),
].join('\n')
