import { wordsOf } from '../words/word-list.ts'
import { knownFirms } from './known-firms.ts'

/**
 * How a word closes the name of a body:
 * `top` a name by itself that nothing can stand before; `organ` a body also without anything before it (党委);
 * `level` a level and its organ in one word (县委), which a place, a mask or 中共 can stand before;
 * `department` a department that is a name by itself (组织部, 教务处) and takes the body it belongs to;
 * `unit` one character that makes a department of a field of work (教育 + 局);
 * `committee` a body for a task, named by the task (… 领导小组); `institution` a school, a hospital, a court: only with what tells
 * it from others; `company` the same, with names that are made up; `association` the same, with names of its field;
 * `station` a local office, a name by itself, that a locality can stand before (王庄 + 派出所);
 * `local` only with the place or level it is for (济宁市 + 政府); `centre` the same, and with its field (县 + 就业 + 中心); `hall` a museum, which nouns of any kind name.
 * Source: put together by hand from the names of bodies in public reports and laws.
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
  | 'centre'
  | 'hall'

const levels = wordsOf('省 市 县 区 州 盟 旗 镇 乡 自治区 自治州 自治县')
/** Committees of the other parties: 民盟市委会. */
const partyCommittees = wordsOf('民革 民盟 民建 民进 农工党 致公党 九三学社 台盟').flatMap((party) =>
  wordsOf('省委会 市委会 县委会 区委会').map((committee) => party + committee),
)

/** Groups that are told apart by a number: 巡察四组. */
const numberedGroups = ['巡察', '巡视', '督导', '督查'].flatMap((task) =>
  [...'一二三四五六七八九十'].map((number) => `${task}${number}组`),
)

/** Departments of a level that are named by it (县委办, 市府办), and the clinics that a number tells apart (内一科). */
const levelOffices = levels.flatMap((level) =>
  ['委办', '府办', '政府办', '人大办', '政协办', '纪委办'].map((office) => level + office),
)
/** Rooms of a commission and courts that are told apart by a number: 第三纪检监察室, 民事审判一庭. */
const numberedRooms = [...'一二三四五六七八九十'].flatMap((number) => [
  ...['纪检监察室', '审查调查室', '监督检查室'].map((room) => `第${number}${room}`),
  ...['民事', '刑事', '行政', '民商事'].map((court) => `${court}审判${number}庭`),
])
const taskOffices = wordsOf(
  '食安 食药安 语委 河长 林长 田长 河湖长 创文 双创 森防 消安 农安 协作 双减 深改 国安 打私 治超 控违 禁违 移民 铁建 平安 规建 社治 群工 环委 食安委 环委会 防火 减灾 双拥 绿委',
).map((task) => `${task}办`)
const numberedClinics = wordsOf('内 外 骨 妇 儿 神经内 神经外 心内 普外').flatMap((clinic) =>
  ['一', '二', '三', '四'].map((number) => `${clinic}${number}科`),
)
/** The numbered bureaus of the state's builders (中铁十一局, 中交二航局). */
const builders = [
  ...['中铁', '中建', '中水电'].flatMap((firm) =>
    [
      ...'一二三四五六七八九十',
      '十一',
      '十二',
      '十三',
      '十四',
      '十五',
      '十六',
      '十七',
      '十八',
      '十九',
      '二十',
      '二十一',
      '二十二',
      '二十三',
      '二十四',
      '二十五',
    ].map((number) => `${firm}${number}局`),
  ),
  ...[...'一二三四'].flatMap((number) => [`中交${number}航局`, `中交${number}公局`]),
]
const levelOrgans = wordsOf(
  '委 政府 人大 政协 纪委 监委 纪委监委 人大常委会 党委 人民政府 委员会 总工会 团委 妇联 法院 检察院 公安局',
)

/** Words that close names of bodies. Source: the Party's and the state's constitutions, lists of departments in public reports. */
export const bodyHeads: Record<HeadClass, string[]> = {
  top: [
    ...builders,
    ...knownFirms,
    ...wordsOf(`
政务院 石油工业部 化学工业部 纺织工业部 轻工业部 电力工业部 冶金工业部 水利电力部 地质部 高检院 高法院 国务院发展研究中心 全国供销合作总社 全国供销总社 全国侨联 全国台联 全国老龄委 全国老龄办 全国工商业联合会 央视 央视网 中央人民广播电台 中央广播电视台 中国新闻社 中新社 中新网 人民网 新华网 农民日报 法制日报 法治日报 科技日报 工人日报 解放军报 中国日报 检察日报 人民法院报 学习时报 中国教育报 健康报 中国妇女报 农村金融时报 中国环境报 中国税务报 中国纪检监察报 文汇报 大公报 人民政协报 中国旅游报 中国交通报 中国水利报 中国气象报
联合国教科文组织 联合国开发计划署 联合国粮农组织 联合国儿童基金会 联合国环境规划署 联合国人居署 联合国大会 联合国安理会 世卫组织 世界贸易组织 世界粮食计划署 世界知识产权组织 国际货币基金组织 亚投行 亚洲基础设施投资银行 世行 亚行 国际奥委会 国际劳工组织 国际能源署 国际海事组织 国际刑警组织 北约 欧共体 东盟秘书处 非盟 欧洲投资银行 日本国际协力机构 德国复兴信贷银行 法国开发署
八路军 新四军 志愿军 中国人民志愿军 红四方面军 红一方面军 红二方面军 红二十五军 中央红军 东北抗联 东北抗日联军 西北野战军 华东野战军 东北野战军 中原野战军 国民党 中国国民党 国民政府 清政府 中国科学院大学 华中师范大学 华南师范大学 东北师范大学 陕西师范大学 西南大学 四川农业大学 华中农业大学 南京农业大学 中国石油大学 中国矿业大学 中国地质大学 中国政法大学 中国海洋大学 中国传媒大学 对外经济贸易大学 中央财经大学 中国药科大学 电子科技大学 西安电子科技大学 华东理工大学 北京科技大学 北京交通大学 北京邮电大学 北京化工大学 北京工业大学 北京林业大学 华北电力大学 合肥工业大学 中国计量大学 东华大学 河海大学 江南大学 暨南大学 深圳大学 苏州大学 郑州大学
`),
    ...wordsOf(`
最高法院 中央顾问委员会 中顾委 中纪委 中央政府 中央人民政府 特区政府 香港特区政府 澳门特区政府 香港特别行政区政府 澳门特别行政区政府 国家民航局 国家经贸委 国家计委 国家发展计划委员会 国家经济贸易委员会 国家教委 国家科委 国家体委 国家计生委 国家人口计生委 化工部 冶金部 林业部 邮电部 劳动部 劳动和社会保障部 建设部 信息产业部 外经贸部 对外贸易经济合作部 国家工商总局 国家质检总局 国家环保总局 国家安监总局 新闻出版总署 党中央 中共中央 中央和国家机关工委 中央和国家机关工作委员会 中央 国务院 全国人大 全国政协 全国人大常委会 全国人民代表大会 中央军委 中央政治局 中央政治局常委会 中央委员会 中央书记处 中央纪委 中央纪委国家监委
国家监委 中央组织部 中央宣传部 中央统战部 中央政法委 中央办公厅 中央深改委 中组部 中宣部 中央文明办 中央编办 最高人民法院 最高人民检察院 最高法 最高检
国家发展改革委 国家发改委 国家卫健委 国家卫生健康委 国家税务总局 国家统计局 国家医保局 国家林草局 国家能源局 教育部 科技部 公安部 民政部 司法部 财政部
人社部 人力资源和社会保障部 自然资源部 生态环境部 住建部 住房和城乡建设部 交通运输部 水利部 农业农村部 农业部 商务部 文化和旅游部 退役军人事务部 应急管理部
审计署 国家民委 国务院国资委 国家乡村振兴局 全国总工会 全国妇联 共青团中央 团中央 联合国 世界卫生组织 世贸组织 全总 中华全国总工会 华为 腾讯 民生银行 招商银行 浦发银行 中信银行 光大银行 华夏银行 兴业银行 平安银行 广发银行 邮政储蓄银行 科大讯飞 顺丰速运 中国邮政 阿里巴巴 京东 京东方 百度 比亚迪 宁德时代 富士康 一汽 中国一汽 上汽 中国宝武 首钢 鞍钢 三一重工 中国中车 海康威视 大疆 格力 海尔 茅台集团
外交部 国防部 卫生部 铁道部 工信部 工业和信息化部 国土资源部 环境保护部 环保部 文化部 监察部 人事部 安监总局 海关总署 国家安全部 证监会 银保监会 银监会 保监会 国家药监局 国家食药监总局 国家林业局 国家旅游局 国家海洋局
国家文物局 国家邮政局 国家铁路局 国家知识产权局 国家市场监管总局 国家广电总局 国家体育总局 国家信访局 国家档案局 国家粮食局 国家能源集团 国务院办公厅 国务院扶贫办 国务院安委会 中共中央办公厅 中央党校 中央政法委 中央网信办 中央文明委
中央党史和文献研究院 中央文献研究室 中央社会工作部 中央对外联络部 中央党的建设工作领导小组 空军军医大学 中央巡视组 中央巡视办 中央督导组 中央环保督察组 中央扫黑除恶督导组 全国工商联 全国残联 中国残联 中国科协 中国文联 中国作协 新华社 人民日报 人民日报社 光明日报 经济日报 中国青年报 中央电视台 中央广播电视总台 中国科学院 中国工程院 中国社会科学院 中国农科院
中国农业科学院 中国林科院 中国气象局 中国地震局 中国民航局 中国红十字会 中国人民解放军 解放军 东盟 欧盟 上合组织 上海合作组织 亚太经合组织 中国贸促会 武警部队 世界银行 亚洲开发银行 国家开发银行 农业发展银行 中国人民银行 中国银行 中国进出口银行
清华大学 北京大学 复旦大学 南京大学 浙江大学 武汉大学 中山大学 四川大学 山东大学 吉林大学 南开大学 天津大学 同济大学 厦门大学 中国人民大学 北京师范大学 华东师范大学 上海交通大学 西安交通大学 华中科技大学 中国科学技术大学 哈尔滨工业大学
西北工业大学 大连理工大学 华南理工大学 中国农业大学 西北农林科技大学 中南大学 湖南大学 重庆大学 兰州大学 东北大学 东南大学 北京理工大学 北京航空航天大学 国防科技大学 中央党校 中央民族大学
`),
  ],
  organ: [
    ...partyCommittees,
    ...wordsOf(`
监委会 寺管会 民管会 台联 知联会 作协 美协 书协 音协 记协 律协 消协 个协 老促会 青联 学联 少工委 革委会 革命委员会 苏维埃政府 边区政府 抗日民主政府 老科协 老体协 老龄委 老龄办 计生协 计生协会 党委 党组 党工委 党总支 党支部 支部 团支部 团总支 党组织 团组织 党小组 纪委 纪检组 纪检监察组 纪工委 监委 监察委 监察委员会 纪委监委 支委会 支委 党委会 常委会 常务委员会
人大常委会 人民代表大会常务委员会 团委 妇联 工会 总工会 工商联 科协 文联 残联 侨联 社科联 关工委 红十字会 村委会 居委会 村民委员会 居民委员会 村委 居委 两委 村支部 中心组
理论学习中心组 理论中心组 党委中心组 党委理论学习中心组 董事会 监事会 共青团 总支 机关党委 人民政府 人大 政协 妇委会 团工委 人武部 人民武装部 团县委 团市委 团省委 团区委 大党委 工委 人大工委 政协工委 教育工委 分党委 分团委 分工会 学生会 研究生会 专委会 专门委员会 安委会 人民代表大会 关心下一代工作委员会 业委会 业主委员会 妇代会 家委会 审委会 学委会 治保会 人大主席团 主席团 总支部 纪检小组 贸促会 人民政协 军分区 省军区 警备区 民革 民盟 民建 民进 农工党 致公党 九三学社 台盟 工商银行 农业银行 建设银行 交通银行 邮储银行 人民银行 工行 农行 建行 农发行 国开行
`),
  ],
  level: [
    ...levels.flatMap((level) => levelOrgans.map((organ) => level + organ)),
    ...wordsOf(
      '街道办 街道办事处 县社 市社 省社 区社 市院 省院 省府 市府 县府 区府 省总 市总 县总 区总 省联社 省农联社 市联社 县联社',
    ),
  ],
  department: [
    ...levelOffices,
    ...taskOffices,
    ...numberedRooms,
    ...numberedClinics,
    ...wordsOf(`
环境与资源保护委员会 环境资源与城乡建设委员会 教育科学文化卫生委员会 农业与农村委员会 监察和司法委员会 社会建设委员会 民族宗教侨务外事委员会 审查调查室 纪检监察室 案件审理室 监督检查室 党风政风监督室 理综组 文综组 体艺组 艺体组 理化组 政史组 史地组 音体美组 组织人事部 组织人事处 组织人事科 组织人事股 医务部 外侨办 外事侨务办 台侨办 教委 科委 体委 计委 经委 农委 交委 商委 科教文卫委 安保科 保卫处 信息中心 网络中心 财务中心 教师发展中心 后勤服务中心 安全环保部 质量安全环保部 健康安全环保部 行署 地区行署 专署 行政公署 中院 高院 南京军区 沈阳军区 北京军区 兰州军区 济南军区 广州军区 成都军区 东部战区 南部战区 西部战区 北部战区 中部战区 法警支队 市中心人民医院 县中心人民医院 区中心人民医院 疾控中心 疾病预防控制中心 城市社会经济调查队 农调队 城调队 企调队 调查队 农技中心 农技推广中心 非遗中心 非遗保护中心 非物质文化遗产保护中心 防指 建委 参事室 森林公安局 公路局 运管所 社会事务办 经济发展办 校长办公室 院长办公室 总经理办公室 案件管理中心 公证处 消防救援支队 消防救援大队 安全生产部 党史研究室 党史办 县志办 史志办 方志办 地方志办 全面深化改革委员会 全面依法治省委员会 全面依法治市委员会 全面依法治县委员会 党政综合办公室 党政办公室 综合办公室 经理室 总经理室 总经办 董事会办公室 反贪局 反渎局 反贪污贿赂局 反渎职侵权局 财经委 法工委 内司委 监司委 教科文卫委 民侨外委 农工委 社建委 城建环资委 预算工委 提案委 提案委员会 文史委 社法委 经科委
刑一庭 刑二庭 民三庭 行政庭 武警支队 消防支队 消防大队
组织部 宣传部 统战部 政法委 政法委员会 政研室 政策研究室 老干部局 党校 行政学院 地委 市中心医院 县中心医院 车管所 仲裁委 劳动仲裁委 中级法院 高级法院 发改委 发展改革委 发展和改革委员会 发改局 卫健委 卫生健康委 卫计委 卫健局 国资委 经信委 住建委 城管委 教工委
直工委 机关工委 直属机关工委 县直机关工委 市直机关工委 区直机关工委 省直机关工委 非公工委 两新工委 编委 编办 网信办 信访局 巡察办 巡察组 督查室 督查局 目标办 文明办 扶贫办 乡村振兴局 金融办 国资办
党政办 党政综合办 党建办 党群办 党群工作部 综治办 综治中心 维稳办 应急办 经发办 党建科 机关党办
公安局 公安分局 司法局 教育局 教体局 民政局 财政局 人社局 住建局 交通局 水利局 水务局 农业农村局 商务局 文旅局 审计局 税务局 统计局 医保局 应急局 环保局 自然资源局 生态环境局 城管局 市场监管局
检察院 法院 人民法院 人民检察院 中级人民法院 高级人民法院 交警大队 刑侦大队 治安大队 巡特警大队 特警大队 刑警大队 禁毒大队 经侦大队 网安大队 法制大队 交警支队 刑侦支队 治安支队 刑警队 交警队 看守所 拘留所
立案庭 民事审判庭 刑事审判庭 行政审判庭 民一庭 民二庭 刑庭 民庭 少年庭 执行局 执行庭 审监庭 速裁庭 审管办 研究室 政治处 政治部 法警大队 第一检察部 第二检察部 案管中心
农办 农工办 财办 外办 侨办 台办 法制办 体改办 双拥办 督考办 校长室 书记室 院长室 局长室 安办 安委办 禁毒办 防汛办 防指办 经合办 供应室 消毒供应室 教务处 德育处 政教处 总务处 教导处 教科室 教科处 教研室 学生处 学工处 学工部 招生办 少先队大队部 德育办 语文组 数学组 英语组 综合组 文科组 理科组
医务科 医务处 护理部 门诊部 急诊科 康复科 检验科 药剂科 药械科 放射科 影像科 麻醉科 手术室 病理科 院感科 感控科 质控科 医保科 信息科 总务科 财务科 人事科 院办 党办 医教科 科教科
重症医学科 神经内科 神经外科 心内科 心血管内科 消化内科 呼吸内科 肾内科 内分泌科 血液科 传染科 普外科 普通外科 泌尿外科 胸外科 骨伤科 针灸科 推拿科 耳鼻喉科 五官科 老年科 血透室 血液透析室 产房 公卫科 预防保健科 防保科 体检科 
办公厅 综合部 财务部 市场部 销售部 采购部 生产部 技术部 研发部 质量部 安全部 行政部 人力资源部 人事部 法务部 审计部 工程部 运营部 客服部 安环部 企管部 设备部 综合办 保卫科 稽查局 供电所
`),
  ],
  unit: wordsOf('总局 局 司 厅 部 委 办 处 科 股 所 系 社 庭 署 支队 大队 中队 总队 教研组 年级组 备课组'),
  committee: [
    ...numberedGroups,
    ...wordsOf(`
领导小组 工作小组 专项小组 专项组 专班 工作专班 工作组 指挥部 委员会 协调小组 推进小组 督导组 督查组 督察组 考核组 评审委员会 管理局 管理处 管理所 监督所 监督局 执法局 事务局 联络组 执法队 执法大队 执法中队 宣讲团 工作队 驻村工作队 帮扶工作队 议事会 理事会 领导组 巡视组 巡察组 检查组 调研组 攻坚组 服务团
调解委员会 调委会 监督委员会 业委会 业主委员会 稽查组 稽查小组 项目部 项目经理部 扶贫工作队 指挥中心 筹委会 组委会 执委会
`),
  ],
  station: wordsOf(
    '车务段 工务段 机务段 供电段 电务段 车辆段 客运段 动车段 房建段 消防救援站 农机站 植保站 蚕桑站 土肥站 种子站 防疫站 水利站 国土站 计生站 广电站 安监站 劳保所 派出所 人民法庭 司法所 财政所 国土所 供电所 水管站 农技站 畜牧站 林业站 水文站 气象站 兽医站 税务所 工商所 市场监管所 交警中队',
  ),
  association: wordsOf(`
管理中心 事务中心 联合会 协会 学会 商会 基金会 促进会 研究会 文学艺术界联合会 家庭农场 国有林场 林场 合作联社 信用联社 总会 联谊会 校友会 志愿者协会 志愿服务队 志愿服务队伍 服务队 管理站 集训队 代表队 调解队 医疗队 宣讲队 护林队 巡逻队 巡防队 联防队 抢险队 宣传队 应急队 攻坚队 讲师团 监测站 检测站 监督站 检验站 检查站 推广站 实验站 试验站 安检站 养护站 运维站 检疫站 采血站 航标站 护路站 突击队 工作室 服务站 工作站 联盟 合作社 专业合作社 联合社 经济联合社
`),
  centre: wordsOf('中心 分中心'),
  local: wordsOf(
    '消防站 支局 储蓄所 分理处 营业部 营业所 海关 边检站 边防检查站 出入境边防检查站 生产建设兵团 公路段 养路段 政府 法庭 办事处 管委会 管理委员会 分局',
  ),
  institution: wordsOf(`
蒙医医院 藏医院 藏医医院 维医医院 蒙医院 民族医院 殡仪馆 救助管理站 救助管理中心 人民剧院 大剧院 影剧院 电影院 采油厂 采气厂 选矿厂 粮食储备库 储备库 仲裁院 化验室 档案室 阅览室 监控室 调度室 营业厅 职校 社会福利院 驾校 一院 二院 三院 四院 供销联社 疗养院 宾馆 大酒店 饭店 招待所 剧团 歌舞团 歌舞剧院 艺术团 京剧院 京剧团 豫剧团 黄梅戏剧团 文工团 少年宫 青少年宫 体校 业余体校 特殊教育学校 特教学校 电大 广播电视大学 开放大学 职教中心 技工学校 技师学院 高级技工学校 师范学院 职业学院 职业技术学院 卫校 护校 农校 完小 中心完小 实验二小 实验一小
电厂 热电厂 发电厂 火电厂 总厂 救助站 农科所 林科所 农科站 林科站 水科所 良种场 原种场 种畜场 园艺场 盐场 鱼种场 蚕种场 苗圃场 砖厂 砖瓦厂 面粉厂 水泵厂 农机厂 农药厂 粮库 粮站 粮管所 食品站 供销合作社 救援队 合唱团 农信社 农联社 人民公社 公社 农业社 机耕队 生产大队 煤矿 烈士陵园 股交中心 老年大学 附中 附小 
法学院 文学院 理学院 工学院 医学院 商学院 农学院 研究生院
内科 外科 大内科 大外科 妇产科 妇科 产科 儿科 骨科 眼科 口腔科 中医科 精神科 肿瘤科 感染科 皮肤科 文化站 综合文化站
电子科技大学 大学 学院 中学 初级中学 高级中学 新华书店 小学 初中 高中 附小 附中 实小 中专 职业中专 技校 中等专业学校 妇保院 妇幼保健站 血站 中心血站 水科院 林科院 环科院 社科院 教科院 医科院 建科院 一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 实验中学 实验小学 中心小学 中心医院 中心校 职业学校 职业中学 职高 学校 幼儿园 中心幼儿园 医院 人民医院 中医院 中医医院 妇幼保健院 卫生院 中心卫生院 卫生室 卫生服务中心
社区卫生服务中心 疾控中心 疾病控制中心 疾病预防控制中心 急救中心 服务中心 便民服务中心 政务服务中心 党群服务中心 行政审批服务中心 会计核算中心 融媒体中心 文明实践中心 新时代文明实践中心 新时代文明实践所 新时代文明实践站 干部学校 干部学院 培训中心 指挥中心 研究中心
研究院 研究所 科学院 农科院 实验室 设计院 规划院 勘察院 勘测院 调查院 气象台 敬老院 福利院 养老院 养老服务中心 画院 书画院 国画院 图书馆 文化馆 档案馆 美术馆 体育馆 科技馆 电视台 广播电视台 报社 日报社 出版社 监狱 戒毒所 供电公司 供销社 农商行 农商银行 信用社
工作委员会 办公室 行政审批局 综合行政执法局 综合执法大队 综合执法队 综合行政执法队
晚报 日报 晨报 早报 都市报 分院 院区 校区 分校 分馆 附院 附属医院 一附院 二附院 三附院
炼钢厂 轧钢厂 炼铁厂 钢铁厂 钢厂 铝厂 卷烟厂 烟厂 酒厂 糖厂 纸厂 造纸厂 水泥厂 化肥厂 化工厂 制药厂 制线厂 制鞋厂 制衣厂 制帽厂 制革厂 制砖厂 制瓷厂 制氧厂 制冰厂 制罐厂 制盐厂 制糖厂 药厂 机械厂 机床厂 纺织厂 棉纺厂 丝厂 印刷厂 造船厂 焦化厂 炼油厂 石化厂 木材厂 食品厂 制造厂 分厂
第一中学 第二中学 第三中学 第四中学 第五中学 第六中学 第七中学 第八中学 第九中学 第十中学
`),
  hall: wordsOf('博物馆 纪念馆 陈列馆 展览馆 纪念堂 故居 文化宫'),
  company: wordsOf(
    '农场 牧场 茶场 奶牛场 种猪场 种鸡场 公司 总公司 种子公司 村镇银行 城投公司 交投公司 水投公司 有限公司 有限责任公司 股份有限公司 集团 集团公司 集团有限公司 分公司 支公司 中心支公司 子公司 银行 支行 分行 律师事务所 会计师事务所 厂',
  ),
}

/** Heads of branches, which take the whole body and then the place: 公安局 + 任城 + 分局. */
export const branchHeads: ReadonlySet<string> = new Set(
  wordsOf(
    '分院 院区 校区 分校 分馆 分局 分行 支行 分公司 支公司 中心支公司 支局 分理处 营业部 营业所 储蓄所 分中心 派出所 供电所 消防救援站 消防站 管理站 大队 中队 支队',
  ),
)

/** Groups that a body posts to another one: 县纪委监委派驻 + 纪检监察组. */
export const postedHeads: ReadonlySet<string> = new Set(
  wordsOf('纪检组 纪检监察组 工作队 驻村工作队 扶贫工作队 帮扶工作队 工作组 办事处 联络处'),
)

/** Bodies of many, which are named by their field when they are founded: 技术创新战略联盟. */
export const unionHeads: ReadonlySet<string> = new Set(wordsOf('联盟 协会 学会 研究会 促进会 联合会 基金会'))

/** Bodies of farmers, whose name is made up behind their place: 柳河县 + 鸿展 + 养殖专业合作社. */
export const cooperativeHeads: ReadonlySet<string> = new Set(
  wordsOf('合作社 专业合作社 联合社 家庭农场 经济联合社'),
)

/** Heads that a number alone tells apart: 二公司, 一分厂. */
export const countedHeads: ReadonlySet<string> = new Set(wordsOf('公司 分公司 分厂 项目部'))

/** Firms of which the text's own one is called by the bare word. */
export const ownFirms: ReadonlySet<string> = new Set(wordsOf('集团公司'))

/** Institutes whose word has its field in it. */
export const namedHeads: ReadonlySet<string> = new Set(
  wordsOf('电子科技大学 法学院 文学院 理学院 工学院 医学院 商学院 农学院 研究生院'),
)

/** Bodies of a place that a field or a side of the town tells as well: 缉私 + 分局, 城南 + 消防站. */
export const sitedHeads: ReadonlySet<string> = new Set(wordsOf('分局 公安分局 消防站'))

/** Those that a task tells as well: 护理 + 质量 + 管理委员会. */
export const taskedHeads: ReadonlySet<string> = new Set(wordsOf('管理委员会'))

/** What bodies call their sites by, behind a name: 车务段 + 临水 + 站, 煤业集团 + 红石 + 矿. */
export const siteHeads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['车务段', new Set(['站'])],
  ['集团', new Set(['矿'])],
  ['矿业集团', new Set(['矿'])],
])

/** Parts of a body that its own people call by the bare word, where a clause says what they do: 化验室送检水样. */
export const actingHeads: ReadonlySet<string> = new Set(
  wordsOf(
    '化验室 档案室 阅览室 监控室 调度室 营业厅 办公室 内科 外科 大内科 大外科 妇产科 妇科 产科 儿科 骨科 眼科 口腔科 中医科 精神科 肿瘤科 感染科 皮肤科',
  ),
)

/** Heads that any words of a field stand before, behind a place or a level: 也门 + 公路 + 总局. */
export const spannedHeads: ReadonlySet<string> = new Set(
  wordsOf(
    '领导小组 指挥部 委员会 基金会 协会 学会 研究会 联合会 促进会 总局 厂 总厂 中心 分中心 改良中心 研究所 研究院 研究中心 公司 总公司 有限公司 出版社 监测站 推广站 实验站 试验站',
  ),
)

/** Small bodies that are called by the village or the site where they stand: 奎溪 + 中学. */
export const localHeads: ReadonlySet<string> = new Set(
  wordsOf(
    '一中 二中 三中 中学 小学 完小 中心校 中心小学 敬老院 公社 人民公社 农业社 卫生院 中心卫生院 卫生室 派出所 人民法庭 法庭 司法所 信用社 粮站 农技站 兽医站 煤矿 砖厂 林场 烈士陵园',
  ),
)

/** Bodies of a city or a region that are called by it, whatever its name ends in: 平岚 + 技师学院. */
export const regionalHeads: ReadonlySet<string> = new Set(
  wordsOf('监狱 戒毒所 技师学院 师范学院 职业学院 职业技术学院 开放大学 档案馆 血站 中心血站'),
)

/** Public bodies that are called so with their kind or their field between: 清岭 + 职业技术 + 学校, 澜浦 + 海事 + 局. */
export const fieldedHeads: ReadonlySet<string> = new Set(
  wordsOf('学校 学院 中学 小学 医院 局 图书馆 文化馆 气象台 电视台'),
)

/** Forms of firms by law: what stands before one, from where a phrase opens, is a firm's name. */
export const legalForms: ReadonlySet<string> = new Set(
  wordsOf('有限公司 有限责任公司 股份有限公司 集团有限公司 股份公司'),
)

/** Bodies of a level that are named behind its committee: 柳园街道党工委、办事处. */
export const coupledHeads: ReadonlySet<string> = new Set(wordsOf('办事处 街道办事处 管委会'))

/** Heads of parts of a body, which any words of their field stand before: 县公安局 + 内保 + 支队. */
export const partHeads: ReadonlySet<string> = new Set(wordsOf('大队 中队 支队 总队 所 系 科 机耕队 生产队'))

/** Institutes that a field of study names. */
export const studyHeads: ReadonlySet<string> = new Set(wordsOf('学院 工程学院 研究院 研究所 研究中心'))

/** Units that begin no other word before a verb: 省科技厅牵线, but 科创. */
export const finalUnits: ReadonlySet<string> = new Set(wordsOf('总局 局 厅 系 署 庭 支队 大队 中队 总队'))

/** Schools and hospitals, which characters behind a place name: 大连 + 育 + 明 + 高中. */
export const placedHeads: ReadonlySet<string> = new Set(
  wordsOf('中学 小学 高中 初中 学校 幼儿园 医院 大学 学院'),
)

/** Departments that any noun makes with one character behind it (理赔 + 部); 处, 所 and 办 are too often other words. */
export const nounUnits: ReadonlySet<string> = new Set(
  wordsOf('部 科 局 股 庭 大队 中队 支队 总队 教研组 备课组 年级组'),
)

/** Bodies whose sittings go by their name: 召开支委会12次. A 村委会 or 工会 behind 召开 is the body. */
export const sittingBodies: ReadonlySet<string> = new Set(
  wordsOf('支委会 党委会 常委会 党组会 总支委会 董事会 监事会 理事会 院委会 校委会 园委会 队委会'),
)
