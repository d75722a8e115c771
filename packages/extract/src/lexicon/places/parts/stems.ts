import { wordsOf } from '../../words/word-list.ts'
import { placeSuffixes } from './class-words.ts'

/**
 * What the proper names of villages, towns and neighbourhoods are made of, and what they never are.
 * Source: the naming rules of 地名管理条例 (proper name and class word), and names read in public reports.
 */

/** What families settled by, behind their surname in the name of a town: 刘集镇, 张村乡. */
export const settlingCharacters = '家村集庄店街寨堡桥坡沟湾营屯岭坪坝河口塘渡铺楼圩场'

/** The last characters of names that are made up and stand before a further class word: 黄泥塘 + 镇, 三汊河 + 镇, 李家坳 + 村. */
export const featureEndings: ReadonlySet<string> = new Set([
  ...'岛街道苑桥路河湖江溪山屯峡',
  ...[...placeSuffixes].flatMap(([word, suffix]) => (suffix === 'homestead' ? [word.at(-1)!] : [])),
])

/** Characters that end the proper name of a settlement and mean a place themselves: 桥头, 王庄. */
export const geographicCharacters =
  '山水石桥河湖江溪泉井沟岭坡坪坝塘湾庄家店铺寨堡屯营关口头门楼台寺庙林滩洼峪峰岗坎埠港洲潭渡集圩墩窑窝洞城园'

/** Words that describe a settlement and never name it: 贫困村, 示范社区, 工业强镇. */
export const describingWords: ReadonlySet<string> = new Set(
  wordsOf(`
行政 自然 贫困 脱贫 示范 试点 重点 后进 先进 薄弱 空壳 空心 美丽 文明 智慧 平安 和谐 绿色 生态 特色 专业 旅游 文化 历史 传统 近郊 远郊 古 新 老 旧 老旧 新建 城市 农村 乡村 村级 城中 城乡 帮扶 联系 联系点 包联
所在 所辖 辖区 下辖 相关 有关 邻近 周边 附近 偏远 边远 中心 产业 工业 农业 经济 开发 高新 技术 科技 物流 商贸 核心 试验 实验 功能 保护 安置 搬迁 移民 易地 集中 居民 居住 住宅 商住 高档 封闭 开放 省级
市级 县级 区级 国家级 国家 全国 全省 全市 卫生 园林 森林 海绵 宜居 宜业 和美 小康 未来 数字 信用 民主 法治 无毒 无访 无疫 百强 千强 强 少数民族 民族 集镇 沿海 沿边 特色小 小城 工业强 农业大 文化名 旅游名
经济强 卫生城 样板 低碳 产粮大 产煤 产粮 产棉 产油 产茶 亿元 电商 淘宝 艺术 民俗 城郊 平原 山区 边境 红色 联建 共建 结对 挂钩 帮包 居住地 单位 国际 商圈 园区 村改居 乡镇 县级市 地级市 自治 农垦 林场 矿区 老城 新城 旧城 主城
病险 小型 中型 大中型 中小型 骨干 灌区 山塘 库区 在建 水利 饮用 淤地 小二 中心城 县城 州城 省城 校园 家园 田园 产业园 工业园 科技园 物流园 创业园 农业园 示范园 城区 郊区 片区 山城 水城 古城 小区 街道 社区 村 镇 乡 县 市 区 挂职 任职 第一 目标 项目 基层 部分 各地 邻里 兄弟 企业 学校
家庭 网红 明星 品牌 精品 优秀 模范 标杆 特困 深山 高山 革命 少数 多数 其他 任何 大型 大小 城镇 村屯 村组 一家 两家 三家 几家 多家 各家 十家 百家 千家 万家 特大 乡下 砂石 断头 机耕 柏油 水泥 通组 通村
入户 绕城 沥青 致富 田间 生产 全域 边界 门口 会同 一线 双湖 湖库 沿线 山河 江河 河湖 桥头堡 上下 前后 内外 东西 南北 代表 县域 市域 镇域 山水田林 山水林田 桥梁 林果 花果 花卉 园艺 林荫 江河湖 积水
迎水 背水 山坪 坝后 坝前 小山 大山 水上 金银 银行 黄金 白银 水田 旱田 林田 大江大 平台 汉堡 市区 改线 复线 货运 客运 集装箱 深水 专用 公用 渔业 渔货 装卸 散货 件杂货 陆路 水运 航空 全县 石头 石板 沙石 泥土 门前 屋前 房前 村口 村头 街头 路口 山上 山下 山中 水中 江中 河中 湖中 海上 天下 台上 城上 城西北 二期 三期 四期 康庄 阳关
田林 新高 老山 大小河 中小河 大中小 中小 风口 关口 关头 港口 口岸 花果山 茶园 果园 花城 水乡 江海 山海 河海 水果 机关 青年 红军 美食 风情 花木 苗木 石油 窗口 窗户 前沿 界河 过江 过河 公铁 斜拉 立交 长大 公路 铁路 海底 越江 越海 高架 跨河 跨江 跨海 过街 下穿 互通 城际 市郊 干线 支线 主线 南延 北延 东延 西延 输水 引水 排水 灌溉 独立 易涝区 水毁 石拱 平板 漫水 过水 人行 智能 党员 慈善 志愿 书香 零碳 塘堰 坡面 全体 广大 砂砾 泥结 黑臭 汛前 汛中 汛末 汛后
`),
)

/** Characters written with 氵 that govern a river or describe one, and name none. */
export const noRivers: ReadonlySet<string> = new Set([
  ...'水江河湖海港沟溪洋洲湾滩渠池泉塘治渡沿涉浚清决没活法注洁漂泛浅深满湿滨淤流浮污沉冲洗游渔测派浇渗滤溃涨漏温沙浊混激浩泄洪汛汇添湍潜滥满源测淹消渐没沾油漫演潮满泊汽浪浓淡涌汹润浸液洒泻沧',
])

/** Words whose last character is a class word, where a name runs into them: 清 + 江河, 凤凰 + 山村, 解放 + 北路. */
export const endings: ReadonlySet<string> = new Set(
  wordsOf(
    '州市 江河 山村 河村 山乡 北路 南路 东路 西路 中路 北街 南街 东街 西街 大街 山路 河路 山湾 水湾 河湾 集镇 村镇 家乡',
  ),
)

/** Characters that no proper name holds: they count, point or govern (全镇, 各村, 驻村, 强村). */
export const noStemCharacters: ReadonlySet<string> = new Set([
  ...'撤设往赴抵夜邻类巡年晚昨全各本该每某我你他它其此那这整内间几多少个处条座所支进入到驻回建联包治管出离返护的了在和与及对向为是有不让把被使将从给县市镇乡村街族轮届批次项',
])

/** Characters that counties are named with and that stand before 县 as other words more often: 和县委, 应县委要求. */
export const chanceCounties: ReadonlySet<string> = new Set([...'和应成单道代随兴古义丰容青高安富房景'])

/** Characters that end a description before 镇 or 村, not a name: 特色小镇, 工业强镇, 重镇. */
export const noStemEndings = '活小强名重古旧特老新好优美富'

/** Characters that end what stands in lists with places and is a part, a zone or a kind of something: 二线, 农高区. */
export const noMateEndings = '线区期段级类园圈业型化站版'

/** Characters that join or govern, so that no boxed name holds them. */
export const noBoxedCharacters: ReadonlySet<string> = new Set([...'以带促助把被让使办做抓产着主好并请'])

/** Characters that count, with which no boxed name ends. */
export const noBoxedEndings: ReadonlySet<string> = new Set('一二三四五六七八九十百千两几数')

/** What counts before 省 or 县 and names none: 四大, 两个, 北两. */
export const countingStem = /^[一二三四五六七八九十两几数多][大个家趟次回场遍批届]|[两几数多]$/

/** Of the characters that no stem holds, those that a boxed one may: 街口 + 镇. */
export const boxedOnlyCharacters: ReadonlySet<string> = new Set('村街')

/** Words that are hardly met outside of names: 东关, 青龙. */
export const properWords = wordsOf(`
观音 罗汉 将军 翡翠 迎春 红旗 红光 永红 向阳 新安 友谊 黎明 永丰 兴隆 凤凰 双河 城东 东关 西关 南关 北关 青龙 白云 兴业 双龙 高桥 新桥 三河
清河 柳林 枫林 梅园 桂花 玉泉 滨江 滨河 湖滨 祥和 康乐 桃花源 杏花 吉祥 和睦 和乐 长乐 阳光 春晖 文昌 崇文 崇德 明德
东方红 夕阳红 惠民 安康 安泰 明珠 仁和 望江 望湖 临江 东街 西街 南街 北街
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

/** What closes a word for those who live somewhere, or for a kind of settlement: 农民 + 新村, 乡村 + 家园. */
export const dwellerEnds: ReadonlySet<string> = new Set([...'民户村镇乡区市县人员工心神福身部艺'])
