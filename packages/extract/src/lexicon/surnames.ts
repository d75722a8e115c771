import { wordsOf } from './word-list.ts'

/**
 * What persons are called. Surnames after 百家姓 and the 200 most frequent ones of the Ministry of Public Security's 2020 list;
 * those that are function words at the same time (和, 于, 向, 从, 时, 安, 全, 成, 常, 任, 万, 连, 方, 应, 能, 管, 关, 是, 都) are left out.
 */
export const surnames: ReadonlySet<string> = new Set(
  wordsOf(`
王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 韩 邓 冯 曹 彭 曾 肖 萧 田 董 潘 袁 蔡 蒋 余 杜 叶 程 苏 魏 吕 丁
沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石 廖 贾 夏 韦 付 傅 邹 孟 熊 秦 邱 江 尹 薛 闫 阎 段 雷 侯 龙 史 陶 黎 贺 顾 毛 郝 龚 邵 钱 严 覃 武 戴 莫 孔
汤 温 康 施 文 白 季 靳 牛 樊 葛 邢 齐 易 乔 伍 庞 颜 倪 庄 聂 章 鲁 岳 翟 殷 詹 申 欧 耿 焦 祁 纪 舒 左 包 柳 尤 尚 柯 辛 阮 柴 凌 童 骆 裴 涂 路 兰 苗 霍 蓝 滕 谷 冉 牟 敖 褚 卞 屈 巩 鲍 喻 蒲 娄 晏 戚 匡 甘 佟 栗 窦 闵 隋 巫 鄢 芦 郁 邬 臧 阚 荆 谌 郜 蔺 雍 冼 麦
欧阳 司马 上官 诸葛 东方 皇甫 令狐 公孙 慕容 司徒 夏侯 尉迟
`),
)

/** Surnames that are other words as well: names begin with them only behind a post or a label, and with a given name of two characters. */
export const doubtfulSurnames: ReadonlySet<string> = new Set(
  wordsOf('方 任 万 成 关 安 管 连 常 应 时 单 车 米 古 游 池 盛 桂 景 岑 丛 简 解 党 桑 宫 宗 封 初 谈'),
)

/** Names that stand without a title: leaders whom official texts name. */
export const knownPersons = wordsOf(
  '习近平 毛泽东 邓小平 江泽民 胡锦涛 周恩来 刘少奇 李克强 李强 温家宝 朱镕基 赵乐际 王沪宁 蔡奇 丁薛祥 李希 韩正 王岐山 张德江 俞正声 栗战书 刘云山 张高丽 焦裕禄 孔繁森 杨善洲 黄文秀 雷锋 李大钊 方志敏 杨靖宇 赵一曼 董存瑞 黄继光 邱少云 张思德 白求恩 王进喜 时传祥 钱学森 邓稼先 谷文昌 袁隆平 钟南山 屠呦呦 南仁东 黄大年 李保国 张富清 张桂梅 廖俊波 郭明义 郑培民 牛玉儒 任长霞 沈浩 龚全珍 林俊德',
)

/** What makes a word of praise or a work of a model's name: 雷锋精神, 雷锋式. */
export const nameFollowers: ReadonlySet<string> = new Set(
  wordsOf('精神 式 班 岗 号 车 日 月 志愿 志愿者 活动 纪念日 纪念馆 路 林 小学 中学 文化 故事 奖'),
)

/** Forms of address that follow a name. */
export const nameTitles: ReadonlySet<string> = new Set(
  wordsOf('同志 烈士 先生 女士 老师 医生 大夫 教授 同学 老人 警官 法官 院士'),
)

/** Words that stand behind a post and are no given name, though a surname comes before them by chance. */
export const notGivenNames: ReadonlySet<string> = new Set(
  wordsOf(
    '二 五 六 七 八 九 十 水平 标准 成本 风光 中央 大众 民众 群众 先生 同志 春天 阳光 东方 南方 北方 国家 天津 山水 江山 金光 是 在 为 任 带 讲 作 同 到 等 说 率 主 赴 及 与 就 向 对 和 的 了 要 会 来 去 上 下 县 市 省 区 镇 乡 村 级 局 部 委 组 队 切 度 大爷 大妈 已 将 也 都 还 又 再 正 均 曾 却 亲 先 多 才 便 不 未 可 能 应 所 以 于 至 自 由 把 被 让 使 给 从 或 并 而 但 其 此 该 我 你 他 全 各 每 两 班 生 员',
  ),
)

/** Verbs of merit behind a name at the front of a clause: 韩立军荣立三等功. */
export const meritVerbs: ReadonlySet<string> = new Set(
  wordsOf('荣获 荣立 荣记 获评 获得 获 被评为 被评 被授予 当选 入选 夺得 摘得 斩获 获颁 荣膺 立功 牺牲 殉职'),
)

/** What persons with a post do in reports, and topics of a report do not. */
export const speakingVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '主持 出席 讲话 强调 指出 要求 带队 致辞 表示 宣布 介绍 汇报 发言 参加 陪同 率队 主讲 出任 当选 兼任 担任 作 讲 说',
  ),
)

/** Words of the writer or of a case right before a name: 本人李晓雯. */
export const nameOpeners: readonly string[] = wordsOf('本人 我是 名叫 叫做')

/** What stands before a colon and a name: 述职人：张三. */
export const nameLabels: readonly string[] = wordsOf(
  '述职人 汇报人 报告人 姓名 述职者 主讲人 联系人 签名 签字 签名） 签字） 记录人 主持人 负责人 审核人 参加人 参加人员 出席 列席 成员 撰稿 审稿 起草人 填表人 班子成员',
)
