import { wordsOf } from './word-list.ts'

/**
 * How a word closes the name of a body:
 * `top` a name by itself that nothing can stand before; `organ` a body also without anything before it (党委);
 * `level` a level and its organ in one word (县委), which a place, a mask or 中共 can stand before;
 * `department` a department that is a name by itself (组织部, 教务处) and takes the body it belongs to;
 * `unit` one character that makes a department of a field of work (教育 + 局);
 * `committee` a body for a task, named by the task (… 领导小组); `institution` a school, a hospital, a court: only with what tells
 * it from others; `company` the same, with names that are made up; `association` the same, with names of its field;
 * `station` a local office, a name by itself, that a locality can stand before (王庄 + 派出所);
 * `local` only with the place or level it is for (济宁市 + 政府).
 */
export type HeadClass =
  | 'top'
  | 'organ'
  | 'level'
  | 'department'
  | 'unit'
  | 'committee'
  | 'institution'
  | 'company'
  | 'association'
  | 'station'
  | 'local'

const levels = wordsOf('省 市 县 区 州 盟 旗 镇 乡 自治区 自治州 自治县')
const levelOrgans = wordsOf(
  '委 政府 人大 政协 纪委 监委 纪委监委 人大常委会 党委 人民政府 委员会 总工会 团委 妇联 法院 检察院 公安局',
)

/** Words that close names of bodies. Source: the Party's and the state's constitutions, lists of departments in public reports. */
export const bodyHeads: Record<HeadClass, string[]> = {
  top: wordsOf(`
党中央 中共中央 中央 国务院 全国人大 全国政协 全国人大常委会 全国人民代表大会 中央军委 中央政治局 中央政治局常委会 中央委员会 中央书记处 中央纪委 中央纪委国家监委
国家监委 中央组织部 中央宣传部 中央统战部 中央政法委 中央办公厅 中央深改委 中组部 中宣部 中央文明办 中央编办 最高人民法院 最高人民检察院 最高法 最高检
国家发展改革委 国家发改委 国家卫健委 国家卫生健康委 国家税务总局 国家统计局 国家医保局 国家林草局 国家能源局 教育部 科技部 公安部 民政部 司法部 财政部
人社部 人力资源和社会保障部 自然资源部 生态环境部 住建部 住房和城乡建设部 交通运输部 水利部 农业农村部 农业部 商务部 文化和旅游部 退役军人事务部 应急管理部
审计署 国家民委 国务院国资委 国家乡村振兴局 全国总工会 全国妇联 共青团中央 团中央 联合国 世界卫生组织 世贸组织
`),
  organ: wordsOf(`
党委 党组 党工委 党总支 党支部 支部 团支部 团总支 党组织 团组织 党小组 纪委 纪检组 纪检监察组 纪工委 监委 监察委 监察委员会 纪委监委 支委会 支委 党委会 常委会 常务委员会
人大常委会 人民代表大会常务委员会 团委 妇联 工会 总工会 工商联 科协 文联 残联 侨联 社科联 关工委 红十字会 村委会 居委会 村民委员会 居民委员会 村委 居委 两委 村支部 中心组
理论学习中心组 理论中心组 党委中心组 党委理论学习中心组 董事会 监事会 共青团 总支 机关党委 人民政府 人大 政协 妇委会 团工委 人武部 人民武装部 团县委 团市委 团省委 团区委 大党委 工委 人大工委 政协工委 教育工委
`),
  level: levels.flatMap((level) => levelOrgans.map((organ) => level + organ)),
  department: wordsOf(`
组织部 宣传部 统战部 政法委 政法委员会 政研室 政策研究室 老干部局 党校 行政学院 地委 市中心医院 县中心医院 车管所 中级法院 高级法院 发改委 发展改革委 发展和改革委员会 发改局 卫健委 卫生健康委 卫计委 卫健局 国资委 经信委 住建委 城管委 教工委
直工委 机关工委 直属机关工委 县直机关工委 市直机关工委 区直机关工委 省直机关工委 非公工委 两新工委 编委 编办 网信办 信访局 巡察办 巡察组 督查室 督查局 目标办 文明办 扶贫办 乡村振兴局 金融办 国资办
党政办 党政综合办 党建办 党群办 党群工作部 综治办 综治中心 维稳办 应急办 经发办 党建科 机关党办
公安局 公安分局 司法局 教育局 教体局 民政局 财政局 人社局 住建局 交通局 水利局 水务局 农业农村局 商务局 文旅局 审计局 税务局 统计局 医保局 应急局 环保局 自然资源局 生态环境局 城管局 市场监管局
检察院 法院 人民法院 人民检察院 中级人民法院 高级人民法院 交警大队 刑侦大队 治安大队 巡特警大队 特警大队 刑警大队 禁毒大队 经侦大队 网安大队 法制大队 交警支队 刑侦支队 治安支队 刑警队 交警队 看守所 拘留所
立案庭 民事审判庭 刑事审判庭 行政审判庭 民一庭 民二庭 刑庭 民庭 少年庭 执行局 执行庭 审监庭 速裁庭 审管办 研究室 政治处 政治部 法警大队 第一检察部 第二检察部 案管中心
教务处 德育处 政教处 总务处 教导处 教科室 教科处 教研室 教研组 年级组 学生处 学工处 学工部 招生办 少先队大队部 德育办 语文组 数学组 英语组 综合组 文科组 理科组
医务科 医务处 护理部 门诊部 急诊科 康复科 检验科 药剂科 药械科 放射科 影像科 麻醉科 手术室 病理科 院感科 感控科 质控科 医保科 信息科 总务科 财务科 人事科 院办 党办 医教科 科教科
重症医学科 公卫科 预防保健科 防保科 体检科 
办公厅 综合部 财务部 市场部 销售部 采购部 生产部 技术部 研发部 质量部 安全部 行政部 人力资源部 人事部 法务部 审计部 工程部 运营部 客服部 安环部 企管部 设备部 综合办 保卫科 稽查局 供电所
`),
  unit: wordsOf('局 厅 部 委 办 处 科 股 所 庭 署 支队 大队 中队 总队'),
  committee: wordsOf(`
领导小组 工作小组 专项小组 专项组 专班 工作专班 工作组 指挥部 委员会 协调小组 推进小组 督导组 督查组 督察组 考核组 评审委员会 管理局 管理处 管理所 监督所 监督局 执法局 事务局 联络组 执法队 执法大队 执法中队 宣讲团 工作队 驻村工作队 帮扶工作队 议事会 理事会 领导组 巡视组 巡察组 检查组 调研组 攻坚组 服务团
调解委员会 调委会 监督委员会 业委会 业主委员会
`),
  station: wordsOf(
    '派出所 人民法庭 司法所 财政所 国土所 供电所 水管站 农技站 畜牧站 林业站 税务所 工商所 市场监管所 交警中队',
  ),
  association: wordsOf(`
管理中心 事务中心 联合会 协会 学会 商会 基金会 促进会 研究会 志愿服务队 志愿服务队伍 服务队 突击队 工作室 服务站 工作站 联盟 合作社 专业合作社 联合社 经济联合社
`),
  local: wordsOf('政府 法庭 中院 高院 街道办 街道办事处 办事处 管委会 管理委员会 分局'),
  institution: wordsOf(`
内科 外科 妇产科 妇科 产科 儿科 骨科 眼科 口腔科 中医科 神经内科 心内科 消化内科 呼吸内科 普外科 泌尿外科 文化站 综合文化站
大学 学院 中学 小学 初中 高中 一中 二中 三中 四中 五中 六中 实验中学 实验小学 中心小学 中心医院 中心校 职业学校 职业中学 职高 学校 幼儿园 中心幼儿园 医院 人民医院 中医院 中医医院 妇幼保健院 卫生院 中心卫生院 卫生室 卫生服务中心
社区卫生服务中心 疾控中心 疾病预防控制中心 急救中心 服务中心 便民服务中心 政务服务中心 党群服务中心 行政审批服务中心 会计核算中心 融媒体中心 文明实践中心 新时代文明实践中心 新时代文明实践所 新时代文明实践站 培训中心 指挥中心 研究中心
研究院 研究所 科学院 农科院 实验室 敬老院 福利院 养老院 养老服务中心 图书馆 文化馆 博物馆 纪念馆 档案馆 美术馆 体育馆 科技馆 电视台 广播电视台 报社 日报社 出版社 监狱 戒毒所 供电公司 供销社 农商行 农商银行 信用社
消防救援大队 消防救援支队 工作委员会 办公室 行政审批局 综合行政执法局 综合执法大队 综合执法队 综合行政执法队
第一中学 第二中学 第三中学 第四中学 第五中学 第六中学 第七中学 第八中学 第九中学 第十中学
`),
  company: wordsOf(
    '公司 有限公司 有限责任公司 股份有限公司 集团 集团公司 集团有限公司 分公司 子公司 银行 支行 分行 律师事务所 会计师事务所',
  ),
}

/** Fields of work that a department is named by (教育 + 局), also those of several words. */
export const workFields: ReadonlySet<string> = new Set(
  wordsOf(`
河长制 林长制 湖长制 田长制 教育 教体 教育体育 公安 民政 司法 财政 国有资产监督 人社 人力资源 社会保障 人力资源和社会保障 人力资源社会保障 自然资源 自然资源和规划 规划和自然资源 国土资源 国土 生态环境 环境保护 环保 住建 住房 建设 住房和城乡建设 城乡建设
交通 交通运输 水利 水务 农业 农村 农业农村 农牧 畜牧 畜牧兽医 林业 林草 林业和草原 商务 文化 旅游 文旅 文体 文广 文化和旅游 文体广电和旅游 文化广电和旅游 文广旅 卫生 健康 卫健 卫生健康 卫计 退役军人 退役军人事务 应急 应急管理 审计 外事
国资 市场监管 市场监督管理 工商 质监 食品药品监督管理 体育 统计 医保 医疗保障 扶贫 扶贫开发 信访 机关事务 机关事务管理 金融 地方金融 行政审批 审批服务 政务服务 政务服务管理 大数据 城管 城市管理 城市管理和综合执法 综合执法 综合行政执法 园林 市政
房管 房产 税务 气象 地震 邮政 邮政管理 烟草 烟草专卖 海关 供电 消防 档案 史志 机构编制 科技 科学技术 工信 工业和信息化 经信 经济和信息化 发改 发展和改革 发展改革 民族宗教 民宗 民族 宗教 统战 组织 宣传 政法 网信 保密 机要 老干部 老龄 招商 投资促进 粮食 粮食和物资储备
海事 渔业 乡村振兴 物价 安监 安全生产监督管理 执行 立案 刑事 民事 行政 审判 法制 治安 刑侦 经侦 禁毒 交警 户政 出入境 督察 政工 警务 教务 德育 政教 总务 教研 科研 学生 招生 就业 保卫 基建 后勤
医务 护理 征收管理 人事教育 纳税服务 税政 税源 学生工作 质控 院感 感控 药剂 检验 信息 设备 病案 财务 人事 行政 综合 党政 党建 党群 纪检 监察 纪检监察 法规 政策法规 规划 计划 安全 安全生产 质量 生产 技术 市场 营销 销售 采购 研发 工程 运营 客服 调研 信息化 劳动保障 计生 武装 国防 双拥 文秘 秘书 会计 宣教 培训
`),
)

/** Words of a level that stand before a body's name: 县 + 医院, 区直 + 机关. `own` ones mean the one body of the text's own level. */
export const levelWords: ReadonlyMap<string, 'own' | 'generic'> = new Map([
  ...wordsOf(
    '省 市 县 区 镇 乡 街道 州 旗 盟 校 院 局 厅 厂 自治区 自治县 开发区 高新区 经开区 高新 经开 新区 园区 分公司 中国 省立 市立',
  ).map((word) => [word, 'own'] as const),
  ...wordsOf(`
省级 市级 县级 区级 国家 国家级 全国 本级 省直 市直 县直 区直 州直 直属 机关 基层 农村 农牧 城市 乡镇 村 社区 村级 镇级 乡级 村组 部门 行业 单位 企业 学校 医院 公司 集团 科室 高校 国企 非公 非公企业 非公有制企业 两新 两新组织 流动 流动党员 临时 离退休 离退休干部 退休 老干部 网格 小区 楼栋 小组
省属 市属 县属 区属 直属机关 功能型 功能 二级 下级 所属 中小学 公立 研究生 本科生 教工 教职工 教师 学生 职工 青年 服务型 先进 后进村 后进 软弱涣散 一线 项目 机关事业单位 事业单位 社会组织
`).map((word) => [word, 'generic'] as const),
])

/** Verbs that govern a body and never open its name, also where a dictionary calls them nouns. */
export const governingVerbs: ReadonlySet<string> = new Set(
  wordsOf(`
成立 设立 组建 建立 调整 充实 健全 完善 召开 参加 配合 协助 支持 帮助 指导 督促 推动 加强 发挥 走访 慰问 深入 引进 引入 培育 打造 新建 改建 扩建 选派 选树 撤销 合并 邀请 接受 获得 荣获 争创
评为 命名 授予 委托 依托 借助 通过 经过 根据 按照 围绕 针对 关于 会同 联系 对接 以及 其中 同时 目前 当前 今年 去年 近年来 现任 原任 兼任 担任 时任 前任 新任 请示 报请 上报 汇报 负责 主持 参与 出席 列席
承担 牵头 主管 分管 主办 承办 协办 实施 开展 完成 实现 形成 推荐 选举 产生 当选 坚持 强化 提升 提高 抓好 做好 今后 每年 上半年 下半年 一是 二是 三是 经常 先后 积极 认真 切实 全面
`),
)

/** Other words that stand before a body without belonging to its name. */
export const outsideWords: ReadonlySet<string> = new Set(
  wordsOf(`
优秀 示范 重点 全体 广大 部分 个别 少数 多数 相关 有关 其他 其它 上级 下级 全市 全县 全区 全省 全镇 全乡 全村 全校 全院 全局 全州 我国 我市 我县 我区 我省 我镇 我乡 我村 我校 我院 我局 辖区 辖内 各 各级 各类 各个 上届 本届 历届 一轮 两国 外国
每个 所有 全部 新 老 大 小 我 本 该 此 其 他 你 它 这 那 某些 一些 和 与 及 或 并 在 由 向 对 为 被 把 将 从 到 给 让 使 是 有 的 地 得 了 着 过 等 而 但 又 也 都 均 已 再 还 更 最 不 无 未 至 于 以 原 兼 任 经 报 抓 建 办 设 进
入 驻 赴 回 去 来 扩 助 送 上 下 情况 精神 决策 部署 决策部署 要求 同志 班子 成员
`),
)

/** Words that only the name of a task takes in: 意识形态工作 + 领导小组. */
export const taskWords: ReadonlySet<string> = new Set(
  wordsOf(
    '工作 建设 服务 发展 管理 推进 落实 优化 整顿 规范 创建 组织 领导 协调 群众 干部 党员 防汛 抗旱 扫黑 除恶 扫黑除恶 禁毒 创城 创卫 防控 整治 巡察 换届 招商 维稳 普法 帮扶 振兴 攻坚 督导 督查 考核 评审 调解 监督 自治 防火 灭火 防返贫 排查',
  ),
)

/** The numbered parts of state firms: 中铁三局. */
export const numberedParts = wordsOf('一局 二局 三局 四局 五局 六局 七局 八局 九局 十局')

/** Kinds of schools, hospitals and firms: they stand in a name and do not tell it from others. */
export const kindWords: ReadonlySet<string> = new Set([
  ...numberedParts,
  ...wordsOf(`
职业 技术 职业技术 师范 医药 理工 工程 科技 财经 外国语 实验 中心 附属 人民 儿童 妇女 妇幼 工业 农业 林业 体育 艺术 高级 国际 双语 民族 中医 中西医结合 专科 综合 社区 乡镇 农村 城市 商业 村镇 建筑 物业 贸易 投资 发展 控股 实业 食品 药业
能源 电力 热力 燃气 自来水 公交 客运 物流 传媒 广告 保险 证券 担保 信托 股份 生态 健康 智能 装备 制造 材料 化工 机械 电子 信息 网络 数据 环境 城投 城建 交投 开发 置业 地产 文化 旅游 教育 矿业 钢铁 机电 经济 管理 外语 计算机 马克思主义 种植 养殖 农机 劳务 运输 加工 销售 家政 装饰 监理 咨询 检测 环保 园林 绿化 安装 维修 租赁 餐饮 百货 畜牧 果蔬 蔬菜 水产 物资 供应链 供水 排水 水务
`),
])

/** Characters that end a describing word (一贯制学校, 应用型大学) or count (一家医院), and so open no name. */
export const noNameCharacters: ReadonlySet<string> = new Set([
  ...'型性式化类级制甲乙丙种件处家所个位名座间条轮批股项次年月日号岁届车全两各本该这那等内外中上下大小新老多少好',
])

/** Heads of branches, which take the whole body and then the place: 公安局 + 任城 + 分局. */
export const branchHeads: ReadonlySet<string> = new Set(
  wordsOf('分局 分行 支行 分公司 支公司 派出所 供电所 大队 中队 支队'),
)

/** Short names of state firms, which open the names of their parts: 中铁, 国网. */
export const firmNames: ReadonlySet<string> = new Set(
  wordsOf(
    '中铁 中建 中交 中电 中核 中粮 中车 中冶 中煤 中铝 中化 国网 国电 国能 国投 华能 华电 大唐 中石油 中石化 中海油 中国移动 中国电信 中国联通 中国铁塔 中国石油 中国石化 国家电网 南方电网',
  ),
)

/** Verbs that found a body, so that its name begins right behind them, whatever words it is of. */
export const foundingVerbs: ReadonlySet<string> = new Set(wordsOf('成立 设立 组建 建立 调整充实 组成'))

/** Words that schools and hospitals are named with. */
export const schoolNames: ReadonlySet<string> = new Set(
  wordsOf(
    '育才 育英 育红 育新 启明 树人 明德 希望 春蕾 博雅 英才 求实 求真 致远 文昌 文华 培英 培德 崇文 尚德 立德 思源 励志 弘毅 阳光 未来 朝霞 童心 金色童年 蓝天 天骄 小天使 协和 同济 湘雅 华西 仁济 同仁',
  ),
)

/** Words of one character that stand for the writer's own body; they open names of its parts (院党委), not of firms and schools. */
export const ownBodies: ReadonlySet<string> = new Set(wordsOf('校 院 局 厅 厂'))

/** Groups that a body posts to another one: 县纪委监委派驻 + 纪检监察组. */
export const postedHeads: ReadonlySet<string> = new Set(wordsOf('纪检组 纪检监察组'))

/** Characters that firms are often named with, whatever else they mean: 安泰, 兴达. */
export const firmCharacters = '安泰兴隆达盛昌恒通利丰鑫金宏华顺祥瑞诚信嘉亨源汇康佳宝旺腾龙辉永远博德福润'
