import { surnames as registered } from '@shuzhi/document'
import { wordsOf } from './word-list.ts'

/** Surnames that are common words as well: a name begins with one only where a post, a label or another name stands beside it. Source: picked by hand from the list in `@shuzhi/document`. */
export const doubtfulSurnames: ReadonlySet<string> = new Set(
  wordsOf(
    '方 任 万 成 关 安 管 连 常 应 时 单 车 米 古 游 池 盛 桂 景 丛 简 解 党 桑 宫 宗 封 初 谈 于 向 查 项 商 冷 房 昌 沙 闻 祖 惠 阳 官 占 练 敬 劳 幸 曲 麻 花 战 原 师 戈 云 伊 丰 梅 费 苟 刁 迟 席 华 吉',
  ),
)

/** Surnames that nearly every text holds as words and hardly one as names; none is looked for. */
const unsoughtSurnames: ReadonlySet<string> = new Set('农司卫全边和明')

/** Surnames that are no common word, so that a name can begin with one wherever it stands. */
export const surnames: ReadonlySet<string> = new Set(
  registered.filter((surname) => !doubtfulSurnames.has(surname) && !unsoughtSurnames.has(surname)),
)

/** Doubtful ones that nearly every clause of a text can hold as words; they open no name unless something else in the clause does. */
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
