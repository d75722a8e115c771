import { wordsOf } from '../words/word-list.ts'

/** What makes a description, a modifier or an act of a verb. Source: the grammar of 数量短语 in official writing, read off public reports. */

/**
 * Verbs that take no object, and verbs that official writing uses as modifiers: before a noun they describe it (返乡青年, 拖欠资金,
 * 过剩产能) and leave the governing to the verb before them.
 */
export const describingVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '助餐 助浴 助医 助急 突发 盗版 假冒 呼吸 盗窃 诈骗 抢劫 抢夺 强奸 杀人 走私 贩毒 贪污 受贿 行贿 渎职 侵占 破产 离婚 继承 赡养 拐卖 赌博 涉黑 涉恶 涉枪 涉爆 涉黄 涉赌 涉众 伤害 侵权 侵财 偷税 逃税 传销 斗殴 盗伐 滥伐 欠薪 示范 试点 放心 误餐 加班 出差 防汛 抗旱 抢险 救灾 防疫 防火 防灾 办公 应急 应战 备战 致贫 返贫 植保 破损 老化 失修 淤塞 枯死 病死 走失 被困 被骗 被拐 被毁 被淹 被占 受困 醉酒 酗酒 患病 染病 残疾 流失 遇险 落水 离任 离岗 转业 复员 驻外 进城 配套 过剩 落后 拖欠 返乡 返岗 入职 入学 流动 立功 脱贫 务工 退役 退休 失业 失联 失信 违规 违法 违章 违纪 违约 涉案 涉农 涉企 执业 住院 录像 录音 养老 廉租 竞走 就业 再就业 创业 在建 在册 在岗 在校 在逃 毕业 留守 流浪 失独 失能 失管 闲置 废弃 滞销 超期 逾期 到期 积压 参演 参赛 参训 参会 参保 参展 获奖 自建 自有 遗留 沉淀 富余 剩余 常住 担保 附加 门诊 备用 预警 跟岗 顶岗 待岗 待业 下岗 受灾 受损 受害 遇难 涉水 涉诉 涉访 涉税 涉毒 吸毒 醉驾 酒驾 肇事 撂荒 抛荒 带状 循环 互动 联动 随迁 随军 新生 危重 免疫 急救 寄宿 走读 离休 离退休 持证 入党 入网 入园 驻村 挂职 兼职 专职 对口 跨境 跨省 保税 免税 立体 可再生 再生 实用 手扶 低效 可用 可支配 疑似 通用 常用 多发 高发 易发 应届 涉外 在外 在职 在读 在研 在办 待建 拟建 未建 露天 减速 限速 冒名 顶替',
  ),
)

/** Work on things, which is what was done to them where no verb says so: 危房改造190户. */
export const workingActs: ReadonlySet<string> = new Set(
  wordsOf(
    '改造 修复 整治 治理 加固 维修 修缮 搬迁 安置 救助 帮扶 筛查 检测 体检 接种 绿化 硬化 亮化 新建 扩建 改建 清淤 抚育 管护',
  ),
)

/** Work for people, which is what was done for those who are counted where no verb says so: 实用技术培训640人. */
export const servingActs: ReadonlySet<string> = new Set(
  wordsOf('培训 轮训 调训 体检 救助 帮扶 安置 慰问 托养 供养 资助 救治 筛查 接种 转移 分流 疏散 录取 招收'),
)

/** How something was done against the rules; with its verb it describes the noun behind: 乱停放车辆, 非法采砂船. */
export const offending: ReadonlySet<string> = new Set(
  wordsOf('乱 违法 违规 违章 违建 非法 擅自 私自 私 无证 超限 超载 超标 超范围 占道 偷 盗'),
)

/** Acts that are told by their sum: 引进投资10亿元. */
export const summedActs: ReadonlySet<string> = new Set(wordsOf('投资 出资 消费 销售 交易 出口 进口'))

/** Money that somebody gives, behind who gives it: 村民投资80万元. */
export const givingActs: ReadonlySet<string> = new Set(
  wordsOf('投资 出资 筹资 募资 集资 捐资 捐款 垫资 注资'),
)

/** Words that deny the verb behind them: 不捕. */
export const negations: ReadonlySet<string> = new Set(wordsOf('不 未 没 别 勿 莫 无'))

/** Characters that stand before a verb of one character and make a verb with it: 新栽, 实缴, 抢收. */
export const verbPrefixes: ReadonlySet<string> = new Set(wordsOf('新 原 实 续 补 增 抢 代 联 复 试'))

/** Before a verb of two characters: 新动工. */
export const newly = '新'

/** Acts that say how it was done where a verb and its number are all that stands behind: 集中约谈12次. */
export const mannerActs: ReadonlySet<string> = new Set(wordsOf('集中 突击 定点 巡回'))

/** Acts that are suffered, received or drawn up, and no predicates where they touch their number: 经济损失7亿元, 纠正违法17次. */
export const undergone: ReadonlySet<string> = new Set(
  wordsOf(
    '损失 违法 违规 违章 投诉 举报 咨询 补助 补贴 补偿 手术 报告 建议 设计 规划 计划 贷款 诉讼 纠纷 创作',
  ),
)

/** Work and travel, which go on safely: 安全运行365天. */
export const runningActs: ReadonlySet<string> = new Set(
  wordsOf('运行 运营 施工 飞行 行驶 航行 驾驶 行车 生产 作业 运输 通航 度汛 供水 供电'),
)

/** Acts that say of what kind the act behind them is: 执法检查企业60家. */
export const mannerVerbals: ReadonlySet<string> = new Set(
  wordsOf('执法 宣传 教育 集中 专题 服务 安全 交流 经营 生产'),
)

/** Acts that things are made for, before the thing: 焊接机器人, 照明灯具. In a list they may be acts as well (、焊接管道12处). */
export const usingActs: ReadonlySet<string> = new Set(
  wordsOf(
    '焊接 切割 调节 打印 复印 扫描 照明 投影 显示 折叠 监控 监测 检测 探测 测量 测绘 定位 报警 消毒 消杀 灭火 消防 救生 救援 防护 执法 巡逻 巡查 通信 通讯 广播 播放 录音 摄像 采暖 供暖 制冷 冷藏 保温 通风 净化 过滤 除尘 脱硫 喷淋 灌溉 喷灌 供水 供电 发电 充电 储能 输送 传输 运输 装卸 起重 搬运 搅拌 包装 烘干 收割 播种 插秧 清扫 保洁 洒水 加工 办公 教学 训练 健身 医疗 康复 护理 演出 宣传 服务',
  ),
)

/** What befalls people, as the cases of it are told: 烫伤11例, 食物中毒6例. */
export const ailment = /.[伤倒坠床]$|中毒|感染|过敏|溺水|出血$|滑脱$/
