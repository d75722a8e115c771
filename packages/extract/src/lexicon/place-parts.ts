import { wordsOf } from './word-list.ts'

/**
 * How names of villages, towns and neighbourhoods are made, which no gazetteer holds in full.
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
  '菜市场 农贸市场 批发市场 集贸市场 综合市场 建材市场 家具市场 五金市场 花鸟市场 小商品市场 水产市场',
)

/** The class of each class word. */
export const placeSuffixes: ReadonlyMap<string, SuffixClass> = new Map([
  ...wordsOf('镇 乡 街道 苏木').map((word) => [word, 'town'] as const),
  ...wordsOf('村 社区 小区 屯 嘎查 水库 大桥 特大桥 隧道').map((word) => [word, 'settlement'] as const),
  ...[...familySuffixes].map((word) => [word, 'homestead'] as const),
  ...wordsOf('湾 庄 沟 铺 寨 坪 店 坡 岭 坝 塘 堡 窑 圩 垭 坳 峪 洼 道').map(
    (word) => [word, 'homestead'] as const,
  ),
  ...wordsOf('市 县 区').map((word) => [word, 'division'] as const),
  ...wordsOf('路 街 巷 大道').map((word) => [word, 'road'] as const),
  ...wordsOf('苑 花苑 名苑 雅苑 佳苑 馨苑 嘉苑 嘉园 佳园 新村 公寓').map((word) => [word, 'estate'] as const),
  ...markets.map((word) => [word, 'feature'] as const),
  ...wordsOf('河 湖 江 溪 山 岛 桥 新区 林区 广场 公园 花园 海峡 半岛 群岛 山脉 古城 古镇 古村').map(
    (word) => [word, 'feature'] as const,
  ),
])

/** Characters with which a class word goes on as another word: 路网, 镇域, 村貌. */
export const suffixFollowers: Readonly<Partial<Record<SuffixClass, string>>> = {
  road: '网口况桥边面段灯长头演政险远陡窄滑难',
  town: '村街域区级里上中团情音亲愁土贤',
  settlement: '容貌风口',
}

/** What families settled by, behind their surname in the name of a town: 刘集镇, 张村乡. */
export const settlingCharacters = '家村集庄店街寨堡桥坡沟湾营屯岭坪坝河口塘渡铺楼圩场'

/** The last characters of names that are made up and stand before a further class word: 黄泥塘 + 镇, 三汊河 + 镇, 李家坳 + 村. */
export const featureEndings: ReadonlySet<string> = new Set([
  ...'岛街道苑桥路河湖江溪山屯',
  ...[...placeSuffixes].flatMap(([word, suffix]) => (suffix === 'homestead' ? [word.at(-1)!] : [])),
])

/** What only a village has, right behind its name: 张寨 + 村民. */
export const villageWords: ReadonlySet<string> = new Set(
  wordsOf('村民 群众 党支部 村民小组 村委会 村支书 自然村 小学 大桥 桥'),
)

/** What stands behind 等 where a list is of places: 河西村、王家坳等地. */
export const placeCounts: ReadonlySet<string> = new Set(
  wordsOf('地 村 乡镇 镇 乡 社区 街道 小区 村庄 村组 屯 行政村 自然村'),
)

/** Bodies that a town has one of: a count of them behind a list tells towns (杨安、次村等7个卫生院). */
export const servingBodies: ReadonlySet<string> = new Set(
  wordsOf('卫生院 派出所 司法所 财政所 供电所 中心校 敬老院 福利院 农技站 文化站 水管站 信用社 营业所'),
)

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

/** Class words that stand behind a known place too: 重庆 + 路, 长春 + 新区, 海口 + 湾. */
export const placedSuffixes: ReadonlySet<string> = new Set([
  ...wordsOf('镇 乡 路 街 大道 大街 大桥 桥 水库 沟 河 渠 新区 林区 湾 海峡 半岛 群岛 山脉 古城 古镇'),
  ...markets,
])

/** What is built and called by any two characters: 江涵 + 大桥. */
export const builtSuffixes: ReadonlySet<string> = new Set(wordsOf('水库 大桥 特大桥 隧道'))

/** Class words of more than one character, which the dictionary has to know: 花苑. */
export const longSuffixes: readonly string[] = [...placeSuffixes.keys()].filter((word) => word.length > 1)

/** Districts that are named as any town's part could be; an organ behind them tells them: 老城区 + 检察院. */
export const plainDistricts: ReadonlySet<string> = new Set(
  wordsOf('老城区 新城区 市中区 城中区 城区 郊区 矿区'),
)

/** Characters that end the proper name of a settlement and mean a place themselves: 桥头, 王庄. */
export const geographicCharacters =
  '山水石桥河湖江溪泉井沟岭坡坪坝塘湾庄家店铺寨堡屯营关口头门楼台寺庙林滩洼峪峰岗坎埠港洲潭渡集圩墩窑窝洞城园'

/** Words that describe a settlement and never name it: 贫困村, 示范社区, 工业强镇. */
export const describingWords: ReadonlySet<string> = new Set(
  wordsOf(`
行政 自然 贫困 脱贫 示范 试点 重点 后进 先进 薄弱 空壳 空心 美丽 文明 智慧 平安 和谐 绿色 生态 特色 专业 旅游 文化 历史 传统 近郊 远郊 古 新 老 旧 老旧 新建 城市 农村 乡村 村级 城中 城乡 帮扶 联系 联系点 包联
所在 所辖 辖区 下辖 相关 有关 邻近 周边 附近 偏远 边远 中心 产业 工业 农业 经济 开发 高新 技术 科技 物流 商贸 核心 试验 实验 功能 保护 安置 搬迁 移民 易地 集中 居民 居住 住宅 商住 高档 封闭 开放 省级
市级 县级 区级 国家级 国家 全国 全省 全市 卫生 园林 森林 海绵 宜居 宜业 和美 小康 未来 数字 信用 民主 法治 无毒 无访 无疫 百强 千强 强 少数民族 民族 集镇 沿海 沿边 特色小 小城 工业强 农业大 文化名 旅游名
经济强 卫生城 样板 低碳 产粮大 亿元 电商 淘宝 艺术 民俗 城郊 平原 山区 边境 红色 联建 共建 结对 挂钩 帮包 居住地 单位 国际 商圈 园区 村改居 乡镇 县级市 地级市 自治 农垦 林场 矿区 老城 新城 旧城 主城
病险 小型 中型 大中型 中小型 骨干 灌区 平原 山区 山塘 库区 在建 重点 水利 饮用 淤地 小二 中心城 县城 校园 家园 田园 产业园 工业园 科技园 物流园 创业园 农业园 示范园 城区 郊区 片区 山城 水城 古城 小区 街道 社区 村 镇 乡 县 市 区 挂职 任职 第一 目标 项目 基层 部分 各地 邻里 兄弟 企业 学校
家庭 网红 明星 品牌 精品 优秀 模范 标杆 特困 深山 高山 革命 少数 多数 其他 任何 大型 大小 城镇 村屯 村组 一家 两家 三家 几家 多家 各家 十家 百家 千家 万家 特大 乡下 砂石 断头 机耕 柏油 水泥 通组 通村
入户 绕城 沥青 致富 田间 生产 全域 边界 门口 会同 一线 双湖 湖库 沿线 山河 江河 河湖 桥头堡 上下 前后 内外 东西 南北 代表 县域 市域 镇域 山水田林 山水林田 桥梁 林果 花果 花卉 园艺 林荫 江河湖 山塘 积水
小山 大山 水上 金银 银行 黄金 白银 水田 旱田 林田 大江大 石头 石板 沙石 泥土 门前 屋前 房前 村口 村头 街头 路口 山上 山下 山中 水中 江中 河中 湖中 海上 天下 台上 城上 城西北 二期 三期 四期 康庄 阳关
田林 新高 老山 大小河 中小河 大中小 中小 风口 关口 关头 港口 口岸 花果山 茶园 果园 花城 水乡 江海 山海 河海 水果 机关 青年 红军 美食 风情 花木 苗木 石油 窗口 窗户 前沿 界河 过江 过河 公铁 斜拉 立交 长大 公路 铁路 海底 越江 越海 高架 跨河 跨江 跨海 过街 下穿 互通 水毁 石拱 平板 漫水 过水 人行 智能 党员 慈善 志愿 书香 零碳 塘堰 坡面 全体 广大 砂砾 泥结 黑臭 汛前 汛中 汛末 汛后
`),
)

/** Common words that squares and parks are named with: 人民广场, 中山公园. */
export const squareNames: ReadonlySet<string> = new Set(
  wordsOf('人民 中山 解放 胜利 世纪 五一 八一 五四 七一 和平 友谊 团结 红星 时代 光明 东方 儿童 劳动'),
)

/** Words whose last character is a class word, where a name runs into them: 清 + 江河, 凤凰 + 山村, 解放 + 北路. */
export const endings: ReadonlySet<string> = new Set(
  wordsOf(
    '江河 山村 河村 山乡 北路 南路 东路 西路 中路 北街 南街 东街 西街 大街 山路 河路 山湾 水湾 河湾 集镇 村镇 家乡',
  ),
)

/** Characters that no proper name holds: they count, point or govern (全镇, 各村, 驻村, 强村). */
export const noStemCharacters: ReadonlySet<string> = new Set([
  ...'类巡年全各本该每某我你他它其此那这整内间几多少个处条座所支进入到驻回建联包治管出离返护的了在和与及对向为是有不让把被使将从给县市镇乡村街族轮届批次项',
])

/** Characters that counties are named with and that stand before 县 as other words more often: 和县委, 应县委要求. */
export const chanceCounties: ReadonlySet<string> = new Set([...'和应成单道代随兴古义丰容青高安富房景'])

/** Words of one character that stand right before a name: they govern it or join it to another. */
export const openingWords: ReadonlySet<string> = new Set([
  ...'在到赴与和及或跟同于从自由至向往经过对为把将被给是有去进入回驻修建拆改拓延整治清挖护绕跨沿通抵来等的了著以用因按如即兼含属原现共县市省区州镇乡村年月日线',
])

/** Characters that end a description before 镇 or 村, not a name: 特色小镇, 工业强镇, 重镇. */
export const noStemEndings = '活小强名重古旧特老新好优美富'

/** Words that the name of a town or a village stands right behind. */
export const boxingWords: ReadonlySet<string> = new Set(
  wordsOf(
    '在 到 赴 往 抵 驻 于 至 由 从 对 与 和 及 靠 接 邻 依 临 界 来到 前往 位于 走进 深入 走访 调研 视察 考察 帮扶 挂包 包联 联系 慰问 指导 督导 检查',
  ),
)

/** Characters that join or govern, so that no boxed name holds them. */
export const noBoxedCharacters: ReadonlySet<string> = new Set([...'以带促助把被让使办做抓产着主'])

/** Parts of a road or a river, right behind its name: 华北路 + 西段. */
export const featureFollowers: ReadonlySet<string> = new Set(
  wordsOf(
    '两侧 两岸 沿线 沿岸 西段 东段 南段 北段 中段 全线 上游 下游 中游 流域 河道 河段 路段 口 段 一期 二期',
  ),
)

/** Words that are hardly met outside of names: 东关, 青龙. */
export const properWords = wordsOf(`
观音 罗汉 将军 翡翠 迎春 红旗 红光 永红 向阳 新安 友谊 黎明 永丰 兴隆 凤凰 双河 城东 东关 西关 南关 北关 青龙 白云 兴业 双龙 高桥 新桥 三河
清河 柳林 枫林 梅园 桂花 玉泉 滨江 滨河 湖滨 祥和 康乐 桃花源 杏花 吉祥 和睦 和乐 长乐 阳光 春晖 文昌 崇文 崇德 明德
东方红 惠民 安康 安泰 明珠 仁和 望江 望湖 临江 东街 西街 南街 北街
`)

/** Words that settlements are named with: 红旗村, 光明社区. */
export const namingWords: ReadonlySet<string> = new Set([
  ...properWords,
  ...wordsOf(`
丰收 红星 团结 光明 幸福 和平 新华 解放 胜利 东风 前进 朝阳 跃进 建国 建华 新民 新兴 新生 东方 中山 曙光 长征 太平 永安 龙泉
金星 桃园 花园 河东 河西 江南 江北 城南 城北 城西 东门 西门 南门 北门 石桥 大桥 平原 长安 清泉 泉水 竹林 荷花 牡丹
滨海 沿河 沿江 锦绣 玉带 清风 学苑 怡和 富强 富民 育才 梧桐 如意 永乐 太阳 春风 文峰 世纪 银河
`),
])

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
