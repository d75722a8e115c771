import { wordsOf } from '../words/word-list.ts'

/**
 * Shops, works and small institutions that are named by a made-up name or by who owns them (汇丰五金店, 老张汽修厂), by what they sell, make or do.
 * Source: put together by hand, after the trades of 国民经济行业分类 (GB/T 4754).
 */

/** Goods that a shop is called by: 五金 + 店. */
const shops = wordsOf(
  '粮油 建材 五金 服装 百货 水果 蔬菜 农资 家电 手机 摩托 电动车 汽配 烟酒 副食 便利 杂货 日杂 文具 茶叶 早餐 小吃 快餐 火锅 面包 蛋糕 糕点 理发 美容 洗车 干洗 照相 打印 修理 维修 裁缝 花卉 图书 眼镜 家具 灯具 种子 化肥 农药 饲料 珠宝 医药 连锁 专卖',
).map((goods) => `${goods}店`)

/** Goods that a works is called by: 箱包 + 厂. */
const works = wordsOf(
  '汽修 修配 修造 箱包 服装 家具 木器 纸箱 包装 塑料 橡胶 玻璃 陶瓷 五金 农具 铁木 豆制品 豆腐 米粉 粉条 面条 挂面 榨油 油脂 酿酒 白酒 啤酒 黄酒 饮料 乳品 罐头 丝绸 缫丝 地毯 毛巾 针织 棉纺织 毛纺 麻纺 印染 砂石 石料 石灰 预制 预制件 预制构件 耐火材料 洗煤 选煤 电石 磷肥 氮肥 复合肥 饲料 皮革 制革 玩具 雨伞 电机 电器 变压器 电缆 仪表 轴承 齿轮 阀门 标准件 汽车 拖拉机 柴油机 锅炉 工具 铸造 锻造 铸件 机修 维修 加工 来料加工 屠宰 冷冻 蜂窝煤 爆竹 烟花 工艺品 彩印 复烤 烤烟',
).map((goods) => `${goods}厂`)

/** Other shops, inns, farms and services. */
const others = wordsOf(
  `物业 火锅店 烧烤店 饺子馆 火锅城 野味馆 饭馆 面馆 豆腐坊 米厂 茶厂 瓷厂 鞋厂 油坊 酒坊 磨坊 粉坊 糕点坊 足球俱乐部 篮球俱乐部 体育俱乐部 健身俱乐部 户外俱乐部 合唱队 艺术团 舞蹈队 秧歌队 锣鼓队 体育用品厂 日用品厂 用品厂 糕点厂 药店 药房 大药房 诊所 商场 商行 商店 书店 书局 书社 酒店 酒楼 饭庄 茶楼 茶馆 茶庄 餐馆 餐厅 客栈 珠宝行 金店 银楼 车行 典当行 拍卖行 旅行社 照相馆 影楼 影城 加油站 加气站 农庄
采石场 石料场 砂石场 料石场 屠宰场 养殖场 养猪场 养鸡场 养牛场 养羊场 养鱼场 猪场 鸡场 苗木基地 洗煤场 木材加工场 托管中心 托育中心 早教中心 培训学校 辅导学校 月子中心 配送中心 分拨中心 体检中心 事务所 律所 医专 职院 师专 农专 医学高等专科学校 高等专科学校 师范专科学校 文史馆 科学馆 群艺馆 群众艺术馆 中医馆`,
)

/** All of them. */
export const shopHeads: readonly string[] = [...shops, ...works, ...others]
