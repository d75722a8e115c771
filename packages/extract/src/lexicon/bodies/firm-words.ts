import { everyCharacterOf } from '../words/every-character.ts'
import { wordsOf } from '../words/word-list.ts'

/**
 * How firms are named: place, made-up name, trade, kind of firm, as 企业名称登记管理规定 orders them.
 * Source: put together by hand, read off public reports and the names that state firms go by; no register of firms was taken over.
 */

/** Trades that close the name of a firm also without 公司, where the name is one of firms only: 鑫达 + 纺织. */
export const tradeWords: ReadonlySet<string> = new Set(
  wordsOf(
    '锂业 铁业 镍业 钼业 钒业 磁业 硅材 新材 自动化 智控 智造 智选 货代 船务 农机 泵业 泵阀 泵配 参业 布业 快递 速递 液压 印务 彩印 化机 磷化 氟化 盐化 煤化 玻纤 石业 禽蛋 肉食 肉业 智算 市政 灯饰 健身 物业 风电 猪业 针织 粮机 电路 精工 铜箔 碳纤维 煤化工 微电子 锂电 电池 储能 财险 寿险 证券 港机 船舶 重卡 电气 电工 电梯 冷链 农牧 钛业 镁业 硅业 磷业 菌业 果业 管业 门业 漆业 影业 建工 路桥 医疗 器械 软件 机器人 防水 精密 航空 焦煤 海运 远洋 厨卫 重机 炼化 高科 禽业 渔业 酱业 糖业 盐业 稀土 通信 家纺 纺织 化纤 印染 服饰 鞋业 家具 家居 木业 竹业 纸业 物流 速运 快运 化工 石化 制药 药业 医药 生物 电子 电器 光电 光伏 半导体 机械 重工 机电 模具 轴承 电缆 阀门 汽车 客车 轮胎 钢铁 特钢 铝业 铜业 锌业 钨业 锰业 矿业 煤业 水泥 建材 陶瓷 玻璃 置业 地产 实业 控股 集团 股份 食品 乳业 酒业 养殖 茶业 米业 面业 粮油 油脂 饮品 饮料 牧业 种业 饲料 肥业 皮革 塑料 橡胶 商贸 超市 百货 酒店 传媒 科技 能源 新能源 新材料 环保 热电 热力 燃气 水务',
  ),
)

/** Trades that only names of firms end in, beside those in 业. */
export const firmTrades: ReadonlySet<string> = new Set(
  wordsOf('煤化工 重工 股份 特钢 重机 石化 炼化 客车 控股 高科'),
)

/** The same, but a trade before what goes on with it: 四川 + 航空, no 航空 + 旅游. */
export const wholeTrades: ReadonlySet<string> = new Set(wordsOf('航空 焦煤 海运 远洋 厨卫'))

/** What makes a site of a trade's name: 顺达物流 + 园. */
export const siteEnds: ReadonlySet<string> = new Set([...'园城港街区楼'])

/** Sides of the country that firms are named with. */
export const sideNames: ReadonlySet<string> = new Set(
  wordsOf('南方 北方 东方 华北 华东 华南 华中 华西 东北亚 东南亚 西南 西北 东北 中原'),
)

/** What is said of a firm by who owns it, before its name. */
export const owningWords: ReadonlySet<string> = new Set(
  wordsOf(
    '企业 商户 省属 市属 县属 区属 州属 央属 国有 国营 民营 央企 国企 民企 外企 药企 车企 校友企业 合作企业',
  ),
)

/** Kinds of firms that a made-up name of two characters stands right before: 三花 + 集团. */
export const namedFirms: ReadonlySet<string> = new Set(
  wordsOf('集团 集团公司 集团有限公司 股份 股份公司 有限公司 有限责任公司 股份有限公司'),
)

/** The numbered parts of state firms: 中铁三局. */
export const numberedParts = wordsOf('一局 二局 三局 四局 五局 六局 七局 八局 九局 十局')

/** Short names of state firms, which open the names of their parts: 中铁, 国网. */
export const firmNames: ReadonlySet<string> = new Set(
  wordsOf(
    '建行 农行 工行 中行 交行 农发行 邮储 人民财险 人保财险 中国人保 中国人寿 中国平安 平安保险 太平洋保险 中铁 中建 中交 中电 中核 中粮 中车 中冶 中煤 中铝 中化 国网 国电 国能 国投 华能 华电 大唐 中石油 中石化 中海油 中国移动 中国电信 中国联通 中国铁塔 中国石油 中国石化 国家电网 南方电网',
  ),
)

/** Whether a word is all of characters that firms are often named with, whatever else they mean: 安泰, 兴达. */
export const isFirmLike = everyCharacterOf(
  '安泰兴隆达盛昌恒通利丰鑫金宏华顺祥瑞诚信嘉亨源汇康佳宝旺腾龙辉永远博德福润发创联益聚胜鼎强伟元欣凯翔科昊旭晟晶弘',
)

/** Words of one character that describe a body, but are a part of a made-up name behind another character: 江原 + 机械公司. */
export const pairedCharacters: ReadonlySet<string> = new Set([...'原新大上中下方正'])

/** What a list of firms is closed with, behind 等 and perhaps their number. */
export const firmKinds: ReadonlySet<string> = new Set(
  wordsOf(
    '用人单位 客户 大客户 供应商 厂商 厂家 商家 同行 对手 竞争对手 伙伴 合作伙伴 战略伙伴 承包商 经销商 代理商 企业 公司 集团 车企 药企 钢企 民企 央企 国企 龙头企业 骨干企业 重点企业 上市企业 上市公司 规上企业 民营企业 国有企业 高新技术企业 大型企业',
  ),
)

/** What stands between 等 and such a word: 等一批行业龙头企业. */
export const firmRanks: ReadonlySet<string> = new Set(
  wordsOf(
    '家 户 个 小 微 小微 中小 批 一批 一大批 多家 数家 龙头 骨干 重点 知名 上市 领军 行业 工业 优势 大型 本地 本土 大 名优 优质 规上 规模 民营 国有 央属 中央 省属 市属 外资 合资 高新技术 科技 农业 产业化 农业产业化 旅游 商贸 物流 建筑 医药 汽车 化工 钢铁 互联网 链主 头部 链上 标杆 标志性 支柱 主导 拟上市 国内 国内外 国际 世界 全球 著名 500强 强 生产 加工 制造 食品 农产品 药材 养殖 新能源 战略 央企 名企 支柱性',
  ),
)

/** Which party to a contract a firm is, right before its name: 施工 + 方 + 安禾建工集团, 爱心 + 企业 + 恒润茶业. */
export const partyWords: ReadonlySet<string> = new Set(wordsOf('方 企业 商户 商家 店铺'))

/** Verbs of one character that govern a firm: 帮 + 兴牧养羊合作社. */
export const brandOpeners: ReadonlySet<string> = new Set('帮请找让派给助获聘')

/** Characters of grammar and of levels, which no made-up name holds. */
export const noBrandCharacters: ReadonlySet<string> = new Set(
  '整两几数多每的了在是由对被把将从向到为有及或等而且与以某我你他此其又也都均已再还更最不无未于给让使着过市县省区镇乡村州组街',
)

/** Kinds of firms that any noun says the trade of: 清波 + 保洁 + 公司. */
export const plainFirms: ReadonlySet<string> = new Set(wordsOf('公司 厂 集团'))

/** Firms whose word says what they do: 正和 + 律师事务所. */
export const practices: ReadonlySet<string> = new Set(wordsOf('律师事务所 会计师事务所 村镇银行'))

/** Of these the brand stands right before it: 三花集团. */
export const groupFirm = '集团'

/** Closes what a shop or an owner is called by: 福满家, 老冯家. */
export const houseEnd = '家'
