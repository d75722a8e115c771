import { wordsOf } from '../words/word-list.ts'

/** Nouns and endings that say what a verb beside them is. Source: the grammar of 数量短语 in official writing, read off public reports. */

/** Things and bodies that a verb before them tells the kind of: 验证中心, 续建项目. */
export const describedHeads: ReadonlySet<string> = new Set(
  wordsOf(
    '技术 模式 举措 措施 项目 工程 中心 基地 平台 系统 体系 机构 设施 设备 装置 产业 产品 公司 小区 园区 机制 制度 标准 试点 行动 任务 课题 方案 规划 队伍 车辆 船舶 企业 活动 工作 终端 网络 窗口',
  ),
)

/** Documents, which the verbs before them tell the content of: 责令改正通知书, 采伐许可证. */
export const documentNouns: ReadonlySet<string> = new Set(
  wordsOf(
    '通知书 决定书 意见书 建议书 责任书 承诺书 协议书 告知书 整改书 倡议书 判决书 裁定书 委托书 通知单 许可证 合格证 登记证 营业执照 执照',
  ),
)

/** Texts and rules that are issued for what the verbs before them say: 出台支持企业发展措施12条. */
export const issuedNouns: ReadonlySet<string> = new Set(
  wordsOf(
    '政策 措施 举措 意见 办法 方案 规定 细则 条例 制度 机制 规划 计划 通知 标准 清单 文件 规范 指南 预案 实施意见 实施方案 实施办法 管理办法 若干措施 政策措施 规章制度',
  ),
)

/** Before a verb these say that all of its kind are meant and make a noun of it: 各类造林. */
export const kindWords: ReadonlySet<string> = new Set(wordsOf('各类 各种 各项 此类 这类 该类 多种 多项'))

/** Endings that make a modifier of the verb before them: 经营性收入, 寄宿制学校. */
export const modifierEndings: ReadonlySet<string> = new Set(['性', '制', '式', '型', '化', '类'])

/** Nouns of how far or how fast, which make a noun of any verb before them: 实现程度, 完成率. */
export const courseNouns: ReadonlySet<string> = new Set(wordsOf('率 程度 进度 速度 情况'))

/** Endings and totals that make a noun of the verb before them: 供水量, 表扬信. */
export const nounEndings: ReadonlySet<string> = new Set(
  wordsOf(
    '口 剂 仪 液 件 量 率 额 数 值 径 龄 费 点 线 区 站 所 室 厂 场 库 证 书 单 卡 房 队 组 员 户 地 者 物 品 机 车 器 力 度 性 日 期 信 表 款 金 税 价 权 法 案 会 班 业 课 岗 券 稿 总额 总收入 总支出 总值 总产值 总量 总数 总投资 总面积',
  ),
)

/** What only says how something was done: 采取集中讨论的方式学习24次, 安全运行365天. */
export const mannerNouns: ReadonlySet<string> = new Set(wordsOf('方式 形式 办法 途径 手段 契机'))

/** Before work and travel this says how it went; before any other act it is what the act is about (安全教育). */
export const safely = '安全'

/** Who can act: bodies, villages, people. */
export const actorEnding = /(?:[村镇乡县]|村民|群众|职工|公司|企业|集团|学校|商会|协会)$/

/** Who does work: a place of work, a body, people. */
export const doerEnding =
  /(?:[场厂队站所院校社店组户家人员民工村镇乡县市区矿段]|公司|集团|单位|车间|职工|学生)$/

/** Where something is done, or what is done as a whole. */
export const siteEnding = /(?:[局关馆园港库]|指挥部|工程|中心|基地|灌区)$/

/** Things for use, which the act before them says the use of: 宣传用品. */
export const useNouns: ReadonlySet<string> = new Set(wordsOf('用品 资料 材料 手册 器材 物资 用具'))

/** Who acts: a verbal noun before one names it (保洁公司, 仲裁庭) and is no act of the clause. */
export const agentNouns: ReadonlySet<string> = new Set(
  wordsOf(
    '产业园 园区 示范区 示范园 开发区 试验区 实验室 研究院 公司 中心 庭 站 台 网 大队 支队 中队 团队 服务队 分队 协会 委员会 办公室 基地',
  ),
)

/** Behind a verb these make a time or a condition of it: 换届后. */
export const timeNouns: ReadonlySet<string> = new Set(
  wordsOf('后 前 时 中 以来 以后 之后 之前 期间 过程 过程中 基础 当中 同时'),
)

/** What is held: 会议, 培训班, 党课. */
export const meetingWord = /(?:会议|[会班课赛])$/

/** People who are sent or gathered to an activity. */
export const peopleWord = /(?:[员者部人众工生师民记长警兵]们?|模范|楷模|专家|代表|骨干|人才|能手)$/

/** What acts are told of or on paper, behind the name of an act: 行政处罚案件, 林地审核手续. */
export const matters: ReadonlySet<string> = new Set(
  wordsOf('案件 事件 事故 差错 纠纷 手续 证明 业务 缺陷 线索 事项 记录 台账 协议 合同 档案 证书 项目'),
)

/** How things end that are named by what they are for: 焊接夹具, 消毒柜, 监测设备. */
export const thingEnding =
  /(?:[机器具灯床车炉箱柜桌椅架泵管阀仪枪艇船罩棚台]|设备|装置|系统|终端|机器人|探头|[工机车铺]位|[风闸阀]门|器材|用品|车辆|船舶)$/

/** What comes of acts and is counted for itself: 管理创新成果. */
export const outcomeNouns: ReadonlySet<string> = new Set(wordsOf('成果 成效 成绩 案例 典型'))

/** What an act right before it tells the kind of, whoever stands before both: 员工|培训记录, 职工|创新工作室, 商户|经营许可证. */
export const toldByActs =
  /(?:[证书表册单卡录账室厅馆站点法]|行为|问题|能力|意识|情况|活动|方案|计划|项目|制度|机制|平台|系统|技术|模式|小组|案件)$/
