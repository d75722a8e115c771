import { wordsOf } from './word-list.ts'

/**
 * What persons are called. Surnames after 百家姓 and the 200 most frequent ones of the Ministry of Public Security's 2020 list;
 * those that are common words at the same time are kept apart.
 */
export const surnames: ReadonlySet<string> = new Set(
  wordsOf(`
王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 韩 邓 冯 曹 彭 曾 肖 萧 田 董 潘 袁 蔡 蒋 余 杜 叶 程 苏 魏 吕 丁
沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石 廖 贾 夏 韦 付 傅 邹 孟 熊 秦 邱 江 尹 薛 闫 阎 段 雷 侯 龙 史 陶 黎 贺 顾 毛 郝 龚 邵 钱 严 覃 武 戴 莫 孔
俞 毕 洪 赖 饶 祝 穆 艾 瞿 鞠 翁 甄 虞 符 缪 奚 茅 卓 屠 姬 冀 浦 茹 寇 荀 储 芮 栾 戎 邸 苑 訾 郗 卜 仲 楚 亓 佘 逯 隗 逄 臧 仇 柏 竺 邰 蒙 阙 揭 漆 邝 岑 粟 晁 胥 荣 宁 燕 廉 郎
汤 温 康 施 文 白 季 靳 牛 樊 葛 邢 齐 易 乔 伍 庞 颜 倪 庄 聂 章 鲁 岳 翟 殷 詹 申 欧 耿 焦 祁 纪 舒 左 包 柳 尤 尚 柯 辛 阮 柴 凌 童 骆 裴 涂 路 兰 苗 霍 蓝 滕 谷 冉 牟 敖 褚 卞 屈 巩 鲍 喻 蒲 娄 晏 戚 匡 甘 佟 栗 窦 闵 隋 巫 鄢 芦 郁 邬 臧 阚 荆 谌 郜 蔺 雍 冼 麦
欧阳 司马 上官 诸葛 东方 皇甫 令狐 公孙 慕容 司徒 夏侯 尉迟
`),
)

/** Surnames that are common words as well: a name begins with one only where a post, a label or another name stands beside it. */
export const doubtfulSurnames: ReadonlySet<string> = new Set(
  wordsOf(
    '方 任 万 成 关 安 管 连 常 应 时 单 车 米 古 游 池 盛 桂 景 丛 简 解 党 桑 宫 宗 封 初 谈 于 向 查 项 商 冷 房 昌 沙 闻 祖 惠 阳 官 占 练 敬 劳 幸 曲 麻 花 战 原 师 戈 云 伊 丰',
  ),
)

/** Those of them that nearly every clause of a text can hold as words; they open no name unless something else in the clause does. */
export const functionSurnames: ReadonlySet<string> = new Set(
  wordsOf('于 向 应 时 常 成 任 万 连 关 管 单 能 安 查 项'),
)

/** Characters that are no given name alone, though they are a part of some: 王家 is a family, 余大 nothing. */
export const notGivenAlone: ReadonlySet<string> = new Set([...'家大小老一友应生心'])

/** Names that stand without a title: leaders whom official texts name. */
export const knownPersons = wordsOf(
  '习近平 毛泽东 邓小平 江泽民 胡锦涛 周恩来 刘少奇 李克强 李强 温家宝 朱镕基 赵乐际 王沪宁 蔡奇 丁薛祥 李希 韩正 王岐山 张德江 俞正声 栗战书 刘云山 张高丽 焦裕禄 孔繁森 杨善洲 黄文秀 雷锋 李大钊 方志敏 杨靖宇 赵一曼 董存瑞 黄继光 邱少云 张思德 白求恩 王进喜 时传祥 钱学森 邓稼先 谷文昌 袁隆平 钟南山 屠呦呦 南仁东 黄大年 李保国 张富清 张桂梅 廖俊波 郭明义 郑培民 牛玉儒 任长霞 沈浩 龚全珍 林俊德 南丁格尔 陶行知 叶圣陶 苏霍姆林斯基 魏书生',
)

/** Words that stand behind a post and are no given name, though a surname comes before them by chance. */
export const notGivenNames: ReadonlySet<string> = new Set(
  wordsOf(
    '二 五 六 七 八 九 十 水平 标准 成本 风光 中央 大众 民众 群众 先生 同志 春天 阳光 东方 南方 北方 国家 天津 山水 江山 金光 是 在 为 任 带 讲 作 同 到 等 说 率 主 赴 及 与 就 向 对 和 的 了 要 会 来 去 上 下 县 市 省 区 镇 乡 村 级 局 部 委 组 队 切 度 大爷 大妈 已 将 也 都 还 又 再 正 均 曾 却 亲 先 多 才 便 不 未 可 能 应 所 以 于 至 自 由 把 被 让 使 给 从 或 并 而 但 其 此 该 我 你 他 全 各 每 两 班 员',
  ),
)

/** What numbers persons of one surname behind a mask: 王某甲. */
export const maskEndings: ReadonlySet<string> = new Set([...'甲乙丙丁戊己'])
