import { wordsOf } from '../words/word-list.ts'

/**
 * Units that a number counts in. `counts`: measure words for single things and acts; `money`: 万 and 亿 belong to the unit;
 * `measures`: lengths, areas, weights, times, shares. A weak unit is also the head of a name (XX所, XX处): after a mask it
 * counts only where a noun stands beside it.
 * Source: GB 3100—93 for measures, GB/T 12406 for currencies, 现代汉语八百词's table of measure words, read with public work reports.
 */
export const units = {
  counts: wordsOf(`
县（市） 县（区） 市（县） 区（县） 县（市、区） 艘次 标箱 头份 头次 只次 船次 穴 桌 窝 柜 起次
株次 户数 人班 台件 笔次 版次 宗次 对次 校次 村次 镇次 注 台班 班次 架次 册次 卷次 餐次 人份 卷件
个位次 个 名 位 人 人次 户 户次 家 家次 件 件次 项 项次 条 条次 次 场 场次 期 期次 份 篇 幅 张 张次 本 册
部 台 台次 台套 套 辆 辆次 艘 架 列 列次 座 栋 幢 间 处 所 块 片 支 批 批次 班 节 节次 堂 课时 学时
学分 轮 轮次 类 种 式 起 宗 例 例次 桩 笔 口 头 只 羽 匹 尾 株 棵 盏 盆 桶 袋 箱 包 盒 瓶 罐 卷 枚
粒 颗 根 对 双 组 队 层 门 床 股 单 票 款 版 集 首 趟 遍 番 车次 航次 床次 标准箱 户头 频次 篇次
点次 站 把 面 副 件套 个次 道 批件 门次 单次 条数 页 字 步 环 圈 瓣 扇 顶 丛 滴 帧 画幅 席 团 行 段 程
格 部位 座次 份次 总吨 头只 头只份 只份 羽份 羽次 尾次 科次 片次 床日 台时 机时 人年 人时 课次 TEU FEU 标准台 届 号
任 员 眼 站次 回 拨 波 朵 束 捆 担 挺 通 封 杯 碗 餐 剂 剂次 针 针次 管 管次 克拉 尊 具 则 句 词 课
节课 堂课 处次 人天 人日 工日 工时 万人次 群 缸 垛 堵 轴 坛 畦 筐 炉 窑 摞 沓 缕 捧 县 乡 镇 村 社
屯 寨 校 县市 县区 区县 市县 乡镇 镇街 村居 车 发 峰 茬 榜 夜 孔 题 顿 讲 帖 盘 碟 筒 枝 金 银 铜
`),
  weak: wordsOf(`
车 发 峰 茬 榜 夜 孔 题 顿 讲 帖 盘 碟 筒 枝 格 届 号
群 所 处 部 站 班 组 队 片 层 门 口 线 单 集 段 团 行 管 任 员 版 面 圈 环 科 字
`),
  money: wordsOf(`
元 圆 元整 圆整 千元 百元 美元 美金 欧元 日元 港元 港币 英镑 人民币元 元人民币 块钱 台币 新台币 韩元 卢布 泰铢 澳元 加元 瑞士法郎 法郎 卢比 人民币 新元
新加坡元 澳门元 加拿大元 澳大利亚元 新西兰元 克朗 比索 里亚尔 雷亚尔 迪拉姆 第纳尔 林吉特 坚戈
越南盾 印尼盾 兰特 奈拉 先令 里拉 缅元 基普 美分 欧分 角
`),
  measures: wordsOf(`
米 延长米 延米 公里 千米 厘米 毫米 微米 纳米 里 华里 海里 平方米 平方公里 平方千米 平方厘米 平米 ㎡
亩 公顷 亩次 吨 公吨 公斤 千克 斤 克 毫克 两 担 升 公升 毫升 加仑 立方米 立方 方 m³ 千瓦
公尺 市尺 市里 瓩 匹马力 公方 标方 标准立方米 标准亩 市亩 英亩 标准吨 载重吨 吨级
兆瓦 吉瓦 瓦 瓦特 兆瓦时 吉瓦时 千瓦时 千瓦小时 千瓦·时 度 度电 伏 千伏 摄氏度 华氏度 摄氏° 华氏° ℃ ℉ °C °F ° 赫兹 兆 兆赫 字节 KB
MB GB TB PB 吨标准煤 标准煤 小时 个小时 课时 分钟 秒 秒钟 天 日 日龄 月龄 周龄 周 周年 个月 个多月 个多小时 个多星期 个多学期 个多季度 个多世纪 个工作日 工作日 个交易日 交易日 个星期 个礼拜
日历天 昼夜 个昼夜 基点 个基点 个季度 季度 个学期 个世纪 个钟头 个年头 年 岁 周岁 代 个百分点 百分点 个点 % ％ ‰ 倍 成 分 个工 微克 公分 千卡 大卡 焦耳 千焦 兆字节 千字节 比特 兆比特 兆赫兹 千赫 兆伏安 千伏安 伏安 毫安
毫安时 安培 亿千瓦时 吨公里 人公里 车公里 机车公里 NTU 公里/时 毫米汞柱 蒸吨 马力 帕 兆帕 千帕 流明 分贝 英尺
英寸 英里 g μg L mL 级 点 cm mm km m kg mg ml t m² m2 m3 km² kW MW GW kWh kV hm² db dB CM
MM KM KG ML cc CC tce kgce gce kJ MJ GJ MWh GWh MVA kVA kPa MPa Hz kHz MHz GHz Mbps Gbps mmol mol ppm rpm
`),
} as const

/** What else a rate can be reckoned by, behind its /: 600元/月. */
export const rateDivisors: readonly string[] = wordsOf('月 时 h d s min 学生 学员 床 台套')

/** By the unit, what behind it shows that a shorter one is meant: 八个|工区. */
export const cutShort: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['个工', new Set('区业作具程种匠厂地会人班组序艺件')],
])

/** Measure words that are the beginning of many others (车间, 发放, 夜市): they count only where they are a word, and only digits or a longer numeral. */
export const wordBoundUnits: ReadonlySet<string> = new Set(
  wordsOf('车 发 峰 茬 榜 夜 孔 题 顿 讲 帖 盘 碟 筒 枝 格'),
)

/** Nouns that count themselves, without a measure word, where a list of figures is kept short: 辖8村52社, 1县、25个乡镇, 7金5银. */
export const selfCounting: ReadonlySet<string> = new Set(
  wordsOf('县 乡 镇 村 社 屯 寨 校 县市 县区 区县 市县 乡镇 镇街 村居 金 银 铜'),
)

const money: ReadonlySet<string> = new Set(units.money)
const measures: ReadonlySet<string> = new Set(units.measures)

const moneyEndings: ReadonlySet<string | undefined> = new Set(units.money.map((unit) => unit.at(-1)))

/** What a rate counts, before its /: 元 in 元/吨. */
const countedUnit = (unit: string): string => {
  const slash = unit.indexOf('/')
  return slash < 0 ? unit : unit.slice(0, slash)
}

/** Whether a unit is one of money, with the 万 or 亿 that belongs to it or without; 213万 alone is one too. */
export const isMoney = (unit: string): boolean => {
  const counted = countedUnit(unit)
  if (/^[万亿]$/.test(counted)) return true
  return (
    moneyEndings.has(counted.at(-1)) && money.has(counted.replace(/^(?:[千百]?万亿|万万|[千百]?[万亿])/, ''))
  )
}

/** Whether a unit measures what an act got through (length, weight, time, money) rather than counts things. */
export const isExtent = (unit: string): boolean => measures.has(countedUnit(unit)) || isMoney(unit)

/** What stands behind the number of a thing that a word of capitals names: CT3台. With any other the number is part of the name (PM10, PE100管). */
export const abbreviationCounters: ReadonlySet<string> = new Set('例台个套人名家次份件篇项张株户盏本')

/** Units of length, weight and area that make no word of a numeral before them: 两克, 九米. */
export const wordlessUnits: ReadonlySet<string> = new Set(
  wordsOf('米 克 吨 厘米 毫米 公里 千米 公斤 千克 毫克 平方米 立方米 公顷'),
)

/** Units that say what is left of a larger one: 六斤八两, 五分三十秒. */
export const smallerUnits: readonly string[] = wordsOf('两 钱 克 寸 厘米 分钟 秒 个月')

/** Units that a numeral of one character numbers, and does not count: 二期, 三批. */
export const numberedUnits: ReadonlySet<string> = new Set(wordsOf('期 批'))

/** Units of a share, which a single numeral counts where nothing follows: 三成. */
export const shareUnits: ReadonlySet<string> = new Set(wordsOf('成 倍'))

/** Scales of temperature that stand before the number of their degrees, with or without 温度: 摄氏37度. */
export const degreeScales: readonly string[] = wordsOf('摄氏 华氏 摄氏温度 华氏温度')
