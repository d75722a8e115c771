import { bodyHeads } from '../bodies/body-heads.ts'
import { wordsOf } from '../words/word-list.ts'

/** Posts (职务): words that name what a person is; the body before them is part of the post. Source: 公务员职务 lists and public reports. */
const leaders = wordsOf(`
书记 总书记 主任 局长 部长 厅长 处长 科长 股长 所长 站长 院长 校长 园长 县长 市长 省长 区长 州长 镇长 乡长 村长 旗长 盟长 司长 署长 行长 社长 馆长 台长 厂长 矿长 店长 庭长 检察长 队长 大队长 中队长 支队长 总队长 关长 团队长 事务长 司务长 政委 教导员 组长 班长 排长 连长 营长
秘书长 会长 理事长 董事长 监事长 总经理 经理 总监 主席 总理 委员长 主委 总裁 总工程师 总会计师 总经济师 总农艺师 总法律顾问 主编 总编辑 总指挥 指挥长 团长 社区主任 巡视员 调研员 党委书记 党组书记 工长 段长 船长 议长 司令 司令员 参谋长 政治委员 炉长 作业长 机长 列车长 舰长 车队长 场长
`)

const others = wordsOf(`
内勤 片区经理 营业部经理 网点主任 副值长 监护长 总检验师 总畜牧师 总兽医师 总规划师 总飞行师 副总工程师 副总经济师 副总会计师 值班长 轮班长 作业区长 工区长 区队长 大班长 道班长 乘务长 列车队长 大组长 值长 屯长 总教练 主教练 助理教练 站务长 技术厂长 生产厂长 大副 二副 三副 轮机长 大管轮 水手长 网点负责人 项目负责人 总护士长 书记员 苏木达 嘎查达 安全员 客户经理主管 合规官 风险合规官 首席合规官 首席风险官 首席信息官 首席技术官 首席运营官 首席财务官 少先队大队辅导员 少先队中队辅导员
村民小组长 居民小组长 小组长 党小组长 第一书记 常务副县长 常务副市长 常务副局长 常务副院长 常务副校长 常务副主任 常务副省长 常务副区长 常务副会长 班主任 护士长 年级主任 年级组长 备课组长 学科组长 驻村第一书记 教研组长 教导主任 教务主任 德育主任 政教主任 总务主任 辅导员 指导员 大队辅导员 少先队辅导员 审判长 首席专家
理事 常务理事 监事 乡镇长 县区长 县市长 团支书 村支书 支书 村主任 会计 文书 村文书 出纳 报账员 秘书 文员 秘书科长 第一责任人 直接责任人 主要责任人 具体责任人 河长 总河长 河湖长 湖长 林长 田长 路长 街长 片长 楼长 栋长 网格长 警长 联络员 信息员 专职副书记 召集人 法定代表人 总负责人 项目经理 车间主任 班组长 工段长 主治医师 主任医师 副主任医师 主管护师 高级工程师 工程师
组织委员 宣传委员 纪检委员 统战委员 政法委员 武装部长 人武部长 妇女主任 妇联主任 妇联主席 工会主席 团委书记 纪委书记 政法委书记 组织部长 宣传部长 统战部长 办公室主任 工会组长 国家主席 国务委员 人大代表 政协委员 党代表 网格员 楼门长 财务总监 技术总监 营销总监 销售总监 市场总监 运营总监 行政总监 质量总监 安全总监 人力资源总监 生产总监 分党委书记 分团委书记 分工会主席 业务经理 客户经理 大堂经理 销售经理 部门经理 副总 老总 首席执行官 社会体育指导员 总辅导员 少先队总辅导员 妇女主席 治保主任 民兵连长 大堂副经理 专职委员 总工 政府办主任 主任委员 副主任委员 民兵营长 民兵排长 民兵连指导员 专武干部 领队 总监理工程师 总监代表 监理工程师 专业监理工程师 监狱长 监区长 分监区长 副监区长 楼栋长 楼道长 单元长 民政助理员 司法助理员 助理员 轮值会长 执行会长 名誉会长 党小组组长 大使 总领事 参赞 公使 首相 总统 国务卿 外长 总督
`)

/** Posts that are verbs too, so that a field before them and a name behind them must say that they are meant. */
export const fieldedOnly: readonly string[] = wordsOf('主管')

/** 护理 + 主管: who is in charge of a line of work. */
const managers = wordsOf(`
内勤 运营 大堂 业务 会计 营业 财务 人事 生产 质量 项目 网点 客服 销售 兽医 护理 采购 仓储 仓库 物流 配送 培训 区域 门店 前厅 后厨 设备 工艺 研发 招聘 薪酬 饲养 繁育 检验 质检 品控 调度 维修 信贷 理财 结算 运维 养护
`).map((field) => `${field}主管`)

/** Groups of posts and looser capacities, which the guidelines leave to the finder. */
const groups = wordsOf(`
班子成员 领导班子成员 党委班子成员 局班子成员 党组成员 党委成员 党委委员 党组班子成员 总支委员 支部委员 支委委员 支委成员 两委成员 领导干部 局领导 院领导 校领导 县领导 市领导 镇领导 公司领导 分管领导 主要领导 主要负责人 主要负责同志 分管负责人 科室负责人 部门负责人 党务工作者 带头人 党组织带头人
负责人 常委 委员 小组成员 领导小组成员 驻村工作队员 驻村干部 支部成员
`)

const deputies = leaders
  .filter((word) => !/^(总书记|总|巡视员|秘书$|副)/.test(word))
  .map((word) => `副${word}`)

/** 督察组 + 长: who leads a group for a task. */
const groupLeaders = bodyHeads.committee.filter((head) => /[组队]$/.test(head)).map((head) => `${head}长`)

/** 检察院 + 长, 公安局 + 长: who leads a body that its head names in full. They are no words of the dictionary: 教育局 + 长远. */
export const bodyLeaders: ReadonlySet<string> = new Set(
  [...bodyHeads.department, ...bodyHeads.institution, ...bodyHeads.station, ...bodyHeads.level]
    .filter((head) => head.length > 2 && /[院局部厅处科所馆站校]$/.test(head))
    .map((head) => `${head}长`)
    .concat(wordsOf('支局长 监狱长')),
)

/** Who leads a small office that is called by the village where it stands: 石桥 + 支局长. */
export const localLeaders: ReadonlySet<string> = new Set(
  [...bodyHeads.station.filter((head) => head.endsWith('所')), '支局'].map((head) => `${head}长`),
)

/** All posts. */
export const posts: ReadonlySet<string> = new Set([
  ...leaders,
  ...deputies,
  ...others,
  ...managers,
  ...fieldedOnly,
  ...groups,
  ...groupLeaders,
  ...bodyLeaders,
])

/** Posts that are known by the body they belong to: 县委 + 委员. Alone they say too little. */
export const dependentPosts: ReadonlySet<string> = new Set([
  ...fieldedOnly,
  ...wordsOf('理事 监事 委员 成员 常委 负责人 秘书 会计 文书 书记员 安全员 经理 工程师 连长 排长 内勤'),
])

/** Posts that are verbs too: 主编的《…》. */
export const actPosts: ReadonlySet<string> = new Set(wordsOf('主编 副主编 编辑'))

/** Ranks that stand before a post and belong to it. */
export const postModifiers: ReadonlySet<string> = new Set(
  wordsOf('代 挂职 正 分 法治 科技 金融 健康 常务 第一 副 专职 兼职 代理 驻村'),
)

/** Parts of a body that a post names and that are no names of bodies alone: 内科 is one, 科 + 主任 only here. */
export const postParts: ReadonlySet<string> = new Set(
  wordsOf(
    '科 室 处 系 队 班 组 部 会 办 委 年级 科室 车间 班组 工区 工段 分局 小区 楼栋 中心 病区 支部 小组 村民小组 居民小组 党小组 生产队 联社 总行 总部 总公司 总厂 总店 粮库 村居 社居 村社 站 农机站 兽医站 卫生站 校区 院区 县社 市社 省社 基层社',
  ),
)

/** Parts of bodies that are numbered: 八 + 年级, 二 + 组. */
export const numberedParts: readonly string[] = wordsOf(
  '年级 组 科 班 车间 支部 小组 队 病区 分队 分厂 党支部 村民小组 居民小组 党小组',
)

/** What a post is of that is no body: a subject taught, a line of work. It belongs to posts that end in 长, 主任, 委员, 负责人 or 员. */
export const postFields: ReadonlySet<string> = new Set(
  wordsOf(
    '业务 行政 医疗 科研 党务 运行 语文 数学 英语 外语 物理 化学 生物 政治 历史 地理 体育 音乐 美术 信息技术 信息 思政 科学 文科 理科 文综 理综 综合 少先队 教学 德育 后勤 安全 纪检 财务 宣传 组织 妇女 治保 民兵 计生 技术 质量 施工 生产 现场 带教',
  ),
)

/** Words that are a capacity only behind a body and before a stop: 教育局领导，but not 县委领导下. */
export const boundedPosts: ReadonlySet<string> = new Set(wordsOf('领导'))

/** How posts end that a field of work stands before: 语文 + 教研组长. */
export const fieldedPosts: readonly string[] = wordsOf('组长 主任 委员 辅导员 指导员 干事 总监 负责人 经理')

/** What bodies of a field of work end in, whose leader is named by the field alone: 质检 + 班长. */
export const ledHeads: ReadonlySet<string> = new Set([...'局厅科处股站所组庭部队班'])

/** Numerals that tell parts of a body apart, and what stands before them: 外 + 一 + 科. */
export const partNumerals: ReadonlySet<string> = new Set([...'一二三四五六七八九十'])
export const wings: ReadonlySet<string> = new Set([...'内外高初'])

/** Offices that go by another name too, which brackets hold: 厂长（经理）负责制. */
export const sameOffices: ReadonlyMap<string, string> = new Map([
  ['厂长', '经理'],
  ['经理', '厂长'],
  ['矿长', '经理'],
])
