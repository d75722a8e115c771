import { surnames as registered } from '@shuzhi/document'
import { wordsOf } from '../words/word-list.ts'

/**
 * Surnames that are rare in the whole country, or common in one nationality or province only, and words nearly everywhere else: 普 and 字 of
 * Yi, 拜 and 妥 of Hui, 刀 of Dai. Source: 百家姓 and lists of 少数民族姓氏, picked by hand.
 */
const rareSurnames = wordsOf(
  '普 字 拜 光 代 妥 兆 撒 摆 锁 闪 赛 纳 哈 铁 那 刀 罕 召 岩 皮 楼 朴 玄 卿 檀 束 牧 厉 欧 盖 权 况 言 墨 莘 贡 扶 宰 寿 衡 隆 蔚 母 鹿 矫 揣 尧 郄 乜 仉 呙 芶 腾 晋 虎 隋 种 薄 乐 元 贝 宣 诸 松 乌 蓬 暴 宿 索 籍 习 容 慎 弘 禄 沃 勾 须 钦 展 修 银 盘 植 鲜 伏 凤 充 慕 危 门 甫 丘 富 忻 庹 蹇 强 计 阴 归 承 支 益 晨 酒 弓',
)

/** Surnames that are common words as well: a name begins with one only where a post, a label or another name stands beside it. Source: picked by hand from the list in `@shuzhi/document`. */
export const doubtfulSurnames: ReadonlySet<string> = new Set([
  ...rareSurnames,
  ...wordsOf(
    '方 任 万 成 关 安 管 连 常 应 时 单 车 米 古 游 池 盛 桂 景 丛 简 解 党 桑 宫 宗 封 初 谈 于 向 查 项 商 冷 房 昌 沙 闻 祖 惠 阳 官 占 练 敬 劳 幸 曲 麻 花 战 原 师 戈 云 伊 丰 梅 费 苟 刁 迟 席 华 吉',
  ),
])

/** Surnames that nearly every text holds as words and hardly one as names; none is looked for. */
const unsoughtSurnames: ReadonlySet<string> = new Set('农司卫全边和明')

/** Surnames that are no common word, so that a name can begin with one wherever it stands. */
export const surnames: ReadonlySet<string> = new Set([
  ...registered.filter((surname) => !doubtfulSurnames.has(surname) && !unsoughtSurnames.has(surname)),
  ...'酆湛狄裘贲羿汲蓟庾暨厍郤佴侬宦韶鄂郈妫佘缑',
  ...wordsOf('万俟 闻人 澹台 淳于 钟离'),
])

/** Doubtful ones that nearly every clause of a text can hold as words; they open no name unless something else in the clause does. */
export const functionSurnames: ReadonlySet<string> = new Set(
  wordsOf('于 向 应 时 常 成 任 万 连 关 管 单 能 安 查 项 权 言 那 种 元 门 修 展 须'),
)

/** Characters that are no given name alone, though they are a part of some: 王家 is a family, 余大 nothing. */
export const notGivenAlone: ReadonlySet<string> = new Set([...'家大小老一友应生心阿'])

/** Names that stand without a title: leaders whom official texts name. */
export const knownPersons = wordsOf(
  `习近平 毛泽东 邓小平 江泽民 胡锦涛 周恩来 刘少奇 李克强 李强 温家宝 朱镕基 赵乐际 王沪宁 蔡奇 丁薛祥 李希 韩正 王岐山 张德江 俞正声 栗战书 刘云山 张高丽 焦裕禄 孔繁森 杨善洲 黄文秀 雷锋 李大钊 方志敏 杨靖宇 赵一曼 董存瑞 黄继光 邱少云 张思德 白求恩 王进喜 时传祥 钱学森 邓稼先 谷文昌 袁隆平 钟南山 屠呦呦 南仁东 黄大年 李保国 张富清 张桂梅 廖俊波 郭明义 郑培民 牛玉儒 任长霞 沈浩 龚全珍 林俊德 南丁格尔 陶行知 叶圣陶 苏霍姆林斯基 魏书生
朱德 彭德怀 刘伯承 贺龙 陈毅 徐向前 聂荣臻 叶剑英 罗荣桓 林彪 粟裕 陈赓 许世友 任弼时 董必武 李先念 杨尚昆 胡耀邦 华国锋 彭真 陈独秀 瞿秋白 恽代英 蔡和森 向警予 邓颖超 宋庆龄 何香凝 孙中山 蒋介石 林伯渠 吴玉章 徐特立 谢觉哉 王稼祥 张闻天 左权 彭雪枫 叶挺 刘志丹 谢子长 习仲勋 陶铸 罗瑞卿 萧劲光 张云逸 黄克诚 王树声 徐海东 李富春 李维汉 薄一波 陈锡联 乌兰夫 邓子恢 谭震林 姚依林 宋任穷 吴邦国 曾庆红 吴官正 李长春 贾庆林 曾培炎 回良玉 刘延东 孙春兰 胡春华 刘鹤 何立峰 张国清 刘国中 杨洁篪 鲁迅 郭沫若 茅盾 梁启超 康有为 严复 谭嗣同 林则徐 曾国藩 李鸿章 张之洞 詹天佑 华罗庚 李四光 竺可桢 茅以升 钱三强 朱光亚 于敏 程开甲 郭永怀 陈景润 吴孟超 刘胡兰 罗盛教 欧阳海 向秀丽 麦贤得 吴运铎 张海迪 赖宁 徐洪刚 李素丽 许振超 王顺友 丛飞 文花枝 杨利伟 费俊龙 聂海胜 申纪兰 李顺达 孟泰 王崇伦 马恒昌 倪志福 郝建秀 张秉贵 史来贺 吴仁宝 陈永贵 邢燕子 马永顺 吴大观 钟扬 孙家栋 叶培建 顾方舟 樊锦诗 于漪
马克思 恩格斯 列宁 斯大林 普京 拜登 特朗普 奥巴马 马克龙 默克尔 尼克松 基辛格 戈尔巴乔夫 叶利钦 赫鲁晓夫 萨马兰奇 李约瑟 爱因斯坦 达尔文 爱迪生 诺贝尔 柴可夫斯基 高尔基 托尔斯泰 莎士比亚 贝多芬 莫扎特 斯诺 史沫特莱 柯棣华 金日成 金正日 金正恩 卡斯特罗 甘地 尼赫鲁 曼德拉`,
)

/** Words that stand behind a post and are no given name, though a surname comes before them by chance. */
export const notGivenNames: ReadonlySet<string> = new Set(
  wordsOf(
    '二 五 六 七 八 九 十 水平 标准 成本 风光 中央 大众 民众 群众 先生 同志 春天 阳光 东方 南方 北方 国家 天津 山水 江山 金光 是 在 为 任 带 讲 作 同 到 等 说 率 主 赴 及 与 就 向 对 和 的 了 要 会 来 去 上 下 县 市 省 区 镇 乡 村 级 局 部 委 组 队 切 度 大爷 大妈 已 将 也 都 还 又 再 正 均 曾 却 亲 先 多 才 便 不 未 可 能 应 所 以 于 至 自 由 把 被 让 使 给 从 或 并 而 但 其 此 该 我 你 他 全 各 每 两 班 员',
  ),
)

/** What numbers persons of one surname behind a mask: 王某甲. */
export const maskEndings: ReadonlySet<string> = new Set([...'甲乙丙丁戊己'])
