import { wordsOf } from './word-list.ts'

/**
 * How names of villages, towns and neighbourhoods are made, which no gazetteer holds in full.
 * Source: the naming rules of 地名管理条例 (proper name and class word), and names read in public reports.
 */

/**
 * Class words (通名) that close a place name, by what is believed before them: `town` any noun that does not describe,
 * `settlement` characters and words that places are named with, `division` the same where a body follows (柳溪县 + 人民医院),
 * `homestead` a surname and 家 (李 + 家 + 庄); `feature` only what names nothing else.
 */
export type SuffixClass = 'town' | 'settlement' | 'homestead' | 'division' | 'feature'

/** The class of each class word. */
export const placeSuffixes: ReadonlyMap<string, SuffixClass> = new Map([
  ...wordsOf('镇 乡 街道 苏木').map((word) => [word, 'town'] as const),
  ...wordsOf('村 社区 小区 屯 嘎查').map((word) => [word, 'settlement'] as const),
  ...wordsOf('湾 庄 沟 铺 寨 坪 店 坡 岭 坝 塘').map((word) => [word, 'homestead'] as const),
  ...wordsOf('市 县 区').map((word) => [word, 'division'] as const),
  ...wordsOf('路 街 巷 道 大道 河 湖 江 溪 山 岛 桥 大桥 水库 新区 广场 公园').map((word) => [word, 'feature'] as const),
])

/** Characters that end the proper name of a settlement and mean a place themselves: 桥头, 王庄. */
export const geographicCharacters =
  '山水石桥河湖江溪泉井沟岭坡坪坝塘湾庄家店铺寨堡屯营关口头门楼台寺庙林滩洼峪峰岗坎埠港洲潭渡集圩墩窑窝洞城园'

/** Words that describe a settlement and never name it: 贫困村, 示范社区, 工业强镇. */
export const describingWords: ReadonlySet<string> = new Set(
  wordsOf(`
行政 自然 贫困 脱贫 示范 试点 重点 后进 先进 薄弱 空壳 空心 美丽 文明 智慧 平安 和谐 绿色 生态 特色 专业 旅游 文化 历史 传统 古 新 老 旧 老旧 新建 城市 农村 乡村 村级 城中 城乡 帮扶 联系 联系点 包联
所在 所辖 辖区 下辖 相关 有关 邻近 周边 附近 偏远 边远 中心 产业 工业 农业 经济 开发 高新 技术 科技 物流 商贸 核心 试验 实验 功能 保护 安置 搬迁 移民 易地 集中 居民 居住 住宅 商住 高档 封闭 开放 省级 市级 县级 区级
国家级 国家 全国 全省 全市 卫生 园林 森林 海绵 宜居 宜业 和美 小康 未来 数字 信用 民主 法治 无毒 无访 无疫 百强 千强 强 少数民族 民族 集镇 沿江 沿海 沿边 特色小 小城 工业强 农业大 文化名 旅游名 经济强 卫生城 样板 低碳
产粮大 亿元 电商 淘宝 艺术 民俗 城郊 平原 山区 边境 红色 联建 共建 结对 挂钩 帮包 居住地 单位 国际 商圈 园区 村改居 乡镇 县级市 地级市 自治 农垦 林场 矿区 老城 新城 旧城 主城 中心城 县城 校园 家园 田园 产业园 工业园 科技园 物流园
创业园 农业园 示范园 城区 郊区 片区 山城 水城 古城 小区 街道 社区 村 镇 乡 县 市 区 挂职 任职 第一 目标 项目 基层 部分 各地 邻里 兄弟 企业 学校 家庭 网红 明星 品牌 精品 优秀 模范 标杆 特困 深山 高山 革命 少数 多数 其他 任何 大型 大小
城镇 村屯 村组 一家 两家 三家 几家 多家 各家 十家 百家 千家 万家 特大 乡下 砂石 断头 机耕 柏油 水泥 通组 通村 入户 环城 绕城 沥青 致富 田间 生产 全域 边界 门口 会同 一线 双湖 湖库 沿河 沿线 山河 江河 河湖 桥头堡 上下 前后 内外 东西 南北
`),
)

/** Characters that no proper name holds: they count, point or govern (全镇, 各村, 驻村, 强村). */
export const noStemCharacters: ReadonlySet<string> = new Set([
  ...'全各本该每某我你他它其此那这整几多少个处条座所支进入到驻回建联包治管出离返护的了在和与及对向为是有不让把被使将从给县市镇乡村街族轮届批次项',
])

/** Words of one character that stand right before a name: they govern it or join it to another. */
export const openingWords: ReadonlySet<string> = new Set([
  ...'在到赴与和及或跟同于从自由至向往经过对为把将被给是有去进入回驻修建拆改拓延整治清挖护绕跨沿通抵来等的了著以用因按如即兼含属原现共县市省区州镇乡村',
])

/** Characters that end a description before 镇 or 村, not a name: 特色小镇, 工业强镇, 重镇. */
export const noStemEndings = '小强名重古旧特老新'

/** Common words that settlements are named with: 红旗村, 光明社区. */
export const namingWords: ReadonlySet<string> = new Set(
  wordsOf(`
红旗 红星 红光 团结 光明 幸福 和平 新华 解放 胜利 东风 前进 朝阳 跃进 永红 向阳 建国 新民 新兴 新生 新安 东方 中山 友谊 曙光 黎明
长征 太平 永安 永丰 兴隆 龙泉 凤凰 金星 双河 桃园 花园 河东 河西 江南 江北 城南 城北 城东 城西 东门 西门 南门 北门 东关 西关 南关 北关 青龙 白云 石桥
大桥 平原 兴业 双龙 长安 高桥 新桥 三河 清泉 清河 泉水 柳林 枫林 竹林 梅园 荷花 桂花 牡丹 玉泉 滨江 滨河 滨海 沿河 湖滨
`),
)

/** Common words that only roads are named with: 建设路, 人民大道. */
export const roadNames: ReadonlySet<string> = new Set(
  wordsOf('建设 人民 健康 文化 迎宾 学府 振兴 中华 民主 平安 富强 创业 科技 工业 黄河 长江 泰山'),
)
