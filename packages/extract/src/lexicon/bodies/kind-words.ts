import { wordsOf } from '../words/word-list.ts'
import { numberedParts } from './firm-words.ts'

/**
 * What tells the kind of a school, a hospital or a firm, and what they are called.
 * Source: put together by hand from the names of such bodies in public reports; no register was taken over.
 */

/** Kinds of schools, hospitals and firms: they stand in a name and do not tell it from others. */
export const kindWords: ReadonlySet<string> = new Set([
  ...numberedParts,
  ...wordsOf(`
福利 消化 消化病 呼吸 心血管 脑血管 内分泌 肾病 出生 救助 业 农民 种养 计划生育 购销 产销 运销 植保 进修 教师进修 老年 慈善 旅投 农投 产投 城发 建投 金控 文投 中医药 职业 技术 职业技术 师范 医药 理工 工程 科技 财经 外国语 实验 中心 附属 人民 儿童 妇女 妇幼 工业 农业 林业 体育 艺术 高级 国际 双语 民族 中医 中西医结合 专科 综合 社区 乡镇 农村 城市 商业 村镇 建筑 物业 贸易 投资 发展 控股 实业 食品 药业
皮肤病 眼科 口腔 肿瘤 胸科 传染病 结核病 职业病 精神病 精神卫生 妇产 妇产科 骨科 康复 老年病 心血管病 肝病 烧伤 整形 脑科 肛肠 能源 电力 热力 燃气 自来水 公交 客运 物流 传媒 广告 保险 证券 担保 信托 股份 生态 健康 智能 装备 制造 材料 化工 机械 电子 信息 网络 数据 环境 城投 城建 交投 开发 置业 地产 文化 旅游 教育 矿业 钢铁 机电 经济 管理 外语 计算机 马克思主义 政法 石油 文理 翻译 音乐 美术 海洋 邮电 药科 地质 民航 铁道 语言 电影 警察 军医 电子科技 精密 科学 前沿 茶业 酒业 乳业 纸业 米业 面业 油脂 粮油 牧业 渔业 苗木 花卉 服饰 服装 鞋业 家具 家居 木业 竹业 铝业 铜业 锌业 钨业 锰业 稀土 陶瓷 玻璃 水泥 建材 化纤 纺织 丝绸 印染 皮革 塑料 橡胶 轮胎 汽车 客车 重工 重型 重机 船舶 航空 航天 光电 光伏 风电
电商 焦化 高速 锂电 港机 财险 针织 精工 电路 碳纤维 铜箔 煤化工 微电子 新能源 新材料 半导体 芯片 软件 科创 生物 生物科技 医疗 器械 电器 家电 电缆 阀门 轴承 模具 饲料 肥业 种业 农资 农产品 食用菌 乳品 饮品 饮料 糖业 盐业 电信 通信 广电 影视 文创 酒店 商贸 超市 连锁 进出口 拍卖 典当 融资 资产 资本 基金 期货 人寿 保安 路桥 桥梁 隧道 水电 市政 勘察 设计 测绘 造价 港务 港口 航运
社工 社会工作 法律援助 快递 速递 托管 托育 养老 照料 配送 国立 州立 无害化 布业 珠宝 印务 印刷 照明 安防 屠宰 石材 木材 茶叶 面粉 禽蛋 肉食 调味品 养护 公路养护 交通设施 消防器材 环境工程 信息技术 云计算 大数据 电力设备 水利水电 土石方 混凝土 商砼 沥青 砂石 石料 棉纺织 毛纺 箱包 玩具 种植 养殖 农机 劳务 运输 加工 销售 家政 装饰 监理 咨询 检测 环保 园林 绿化 安装 维修 租赁 餐饮 百货 畜牧 果蔬 蔬菜 水产 物资 供应链 供水 排水 水务
`),
])

/** Words for a body of any kind, which close no name. */
export const anyBodies: readonly string[] = wordsOf('部门 单位 机构 组织 各方 双方')

/** Words that schools and hospitals are named with. */
export const schoolNames: ReadonlySet<string> = new Set(
  wordsOf(
    '金葵花 小太阳 红太阳 大风车 金摇篮 七色光 红黄蓝 小星星 红苹果 复退军人 荣复军人 荣军 荣誉军人 退役军人 西北 西南 东北 东南 华中 华南 华东 华北 中南 暨南 育才 育英 育红 育新 启明 树人 明德 希望 春蕾 博雅 英才 求实 求真 致远 文昌 文华 培英 培德 崇文 尚德 立德 思源 励志 弘毅 阳光 未来 朝霞 童心 金色童年 蓝天 天骄 小天使 协和 同济 湘雅 华西 仁济 同仁 南大 北大 浙大 武大 川大 郑大 山大 吉大 兰大 厦大 苏大 中大 安医大 中南大',
  ),
)

/** Characters that end a describing word (一贯制学校, 应用型大学) or count (一家医院), and so open no name. */
export const noNameCharacters: ReadonlySet<string> = new Set([
  ...'型性式化类级制甲乙丙种件处家所个位名座间条轮批股项次年月日号岁届车人全两各本该这那等内外中上下大小新老多少好些',
])

/** Characters that end a word for a kind of firms: 加工业, 成长型. */
export const kindEnds: ReadonlySet<string> = new Set([...'业型性化级类品'])
