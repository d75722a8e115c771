import { wordsOf } from '../words/word-list.ts'

/**
 * Verbs of one character and what they act on, which no dictionary has as words: 产钢, 灭鼠, 平坟.
 * Source: 汉语动词用法词典 and 现代汉语八百词 on verbs that take things for objects, put together by hand.
 */

/** Verbs that take a thing for their object. Where one opens its clause it is the verb, whatever noun stands behind it. */
export const transitiveVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '读 产 养 种 栽 节 省 灭 驱 平 倒 采 提 浇 巡 灌 清 供 配 携 赔 卖 买 用 埋 摘 取 送 捐 救 缝 补 修 建 架 铺 打 挖 填 筑 砌 拆 搬 运 装 卸 拉 焊 锯 伐 砍 割 收 播 施 喷 洒 喂 宰 杀 捕 捞 织 印 刷 抄 写 译 拍 录 查 抓 审 罚 扣 缴 退 还 借 贷 存 付 发 派 寄 换 洗 扫 煮 蒸 做 磨 炼 铸 轧 烧 榨 酿 晒 剪 贴 挂 立 插 安 牵 测 量 绘 钻 抽 引 蓄 堵 护 治 熬 招 聘 训 移 铲 除 刨 掏 疏 挑 抬 背 扛 慰 访 评 树 撤 停 关 开 办 设 增 添 购 置 造 制 耗 费 花 欠 亏 赚 挣 占 缺 损 毁 筹 募 集 汇 点 压 减 追 缉 擒 逮 押 扑 排 含 选 编 报 组 迁 创',
  ),
)

/** Verbs that touch the number that says how much: 死2人, 亏3万元. */
export const countedVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '死 伤 得 亏 差 缺 花 用 剩 走 批 扣 赚 欠 赔 收 考 闹 分 筹 募 拨 捐 赶 汇 缝 省 节 卖 倒 来 去 病 逃 退 占',
  ),
)

/** Things of one character that stand alone as a noun. */
export const plainThings: ReadonlySet<string> = new Set(
  wordsOf(
    '鸡 鸭 鹅 猪 牛 羊 马 驴 骡 兔 鱼 虾 蟹 蜂 蚕 貂 菜 粮 麦 稻 谷 豆 薯 瓜 果 茶 棉 麻 药 草 树 苗 花 竹 林 田 地 水 油 气 电 煤 炭 柴 钢 铁 铜 铝 矿 盐 糖 酒 肉 蛋 奶 蜜 皮 布 纸 书 报 船 房 屋 楼 墙 路 桥 渠 沟 井 塘 坝 堤 圩 坟 碑 桩 缆 网 窗 锁 灯 牌 旗 袋 箱 砖 瓦 沙 石 土 灰 泥 浆 缝 坑 洞 虫 鼠 鸟 蝇 蚊 狗 犬 猫 雪 冰 血 钞 工 弹 炮',
  ),
)

/** Kept for breeding and planting: 种 before them names their kind (种猪, 种苗), and is no verb. */
export const breedingStock: ReadonlySet<string> = new Set(
  wordsOf('鸡 鸭 鹅 猪 牛 羊 马 驴 骡 兔 鱼 虾 蟹 蜂 蚕 貂 狗 犬 苗 薯'),
)

/** How a tool, a work, a place or who works there closes a name of characters that say what it is for: 运粮船, 取水泵, 洗车行, 修船工. */
export const purposeEndings: ReadonlySet<string> = new Set(
  wordsOf(
    '船 泵 渠 沟 管 柜 坊 铺 店 行 网 工 师 手 仓 炉 塔 罐 桶 槽 池 棚 台 架 门 闸 锅 箱 梯 膜 器 具 衣 鞋 帽 灯 针 刀 枪 厅 园 圈 舱 棒 令 摊 墙 窖 坛',
  ),
)

/** Verbs that name works with what runs in them: 蓄水池, 引水管, 抽油机. */
export const fluidVerbs: ReadonlySet<string> = new Set(wordsOf('蓄 排 引 抽 提 放 采 灌 供 输'))

/** Acts that their figure touches, of which dictionaries have only the noun: 死亡21人, 合格23份. */
export const soleActs: ReadonlySet<string> = new Set(
  wordsOf(
    '死亡 受伤 合格 历时 纳税 欠费 提款 创汇 创收 创利 机耕 机播 机收 降雨 降雪 力争 同意 结余 减刑 骨折 在编 在岗 流失 退房 献血 采血 缺席 清监 旷课 请假 停产 停电 停水 在职 在训 在读 在聘 在院 在园 在外 在建 在册 闲置 空缺 逾期',
  ),
)

/** Before the verb of a member: by what its figure is told (年省利息, 亩增稻谷), and adverbs that dictionaries have as other words. */
export const verbLeads: ReadonlySet<string> = new Set(
  wordsOf(
    '应 须 再 拟 要 仍 尚 年 月 日 班 亩 每 人均 户均 累计 共 还 只 又 也 就 才 已 均 都 各 能 可 仅 另 曾 约 被 先后 实际 另外 平均',
  ),
)

/** Behind a verb of one character these say what came of it and are part of it: 烧坏, 送走. */
export const verbResults: ReadonlySet<string> = new Set(
  wordsOf('成 好 通 清 起 开 出 坏 掉 光 死 伤 走 回 入 上 下 去 来 断 倒 满 穿 破 完 足 齐 还 住'),
)

/** Verbs of two characters that dictionaries have as nouns or qualities: 记录, 平整. */
export const doubleVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '消耗 记录 装备 平整 布局 动工 出产 盘活 充实 端正 丰富 繁荣 活跃 统计 命题 编号 规范 密切 明确 坚定 稳固 疏通',
  ),
)
