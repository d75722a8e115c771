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
 * `local` only with the place or level it is for (济宁市 + 政府); `centre` the same, and with its field (县 + 就业 + 中心); `hall` a museum, which nouns of any kind name.
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
const levelOrgans = wordsOf(
  '委 政府 人大 政协 纪委 监委 纪委监委 人大常委会 党委 人民政府 委员会 总工会 团委 妇联 法院 检察院 公安局',
)

/** Words that close names of bodies. Source: the Party's and the state's constitutions, lists of departments in public reports. */
export const bodyHeads: Record<HeadClass, string[]> = {
  top: wordsOf(`
党中央 中共中央 中央和国家机关工委 中央和国家机关工作委员会 中央 国务院 全国人大 全国政协 全国人大常委会 全国人民代表大会 中央军委 中央政治局 中央政治局常委会 中央委员会 中央书记处 中央纪委 中央纪委国家监委
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
  organ: wordsOf(`
党委 党组 党工委 党总支 党支部 支部 团支部 团总支 党组织 团组织 党小组 纪委 纪检组 纪检监察组 纪工委 监委 监察委 监察委员会 纪委监委 支委会 支委 党委会 常委会 常务委员会
人大常委会 人民代表大会常务委员会 团委 妇联 工会 总工会 工商联 科协 文联 残联 侨联 社科联 关工委 红十字会 村委会 居委会 村民委员会 居民委员会 村委 居委 两委 村支部 中心组
理论学习中心组 理论中心组 党委中心组 党委理论学习中心组 董事会 监事会 共青团 总支 机关党委 人民政府 人大 政协 妇委会 团工委 人武部 人民武装部 团县委 团市委 团省委 团区委 大党委 工委 人大工委 政协工委 教育工委 分党委 分团委 分工会 学生会 研究生会 专委会 专门委员会 安委会 人民代表大会 关心下一代工作委员会 妇代会 家委会 审委会 学委会 治保会 人大主席团 主席团 总支部 纪检小组 贸促会 人民政协 军分区 省军区 警备区 民革 民盟 民建 民进 农工党 致公党 九三学社 台盟 工商银行 农业银行 建设银行 交通银行 邮储银行 人民银行
`),
  level: [...levels.flatMap((level) => levelOrgans.map((organ) => level + organ)), '市院', '省院'],
  department: wordsOf(`
参事室 森林公安局 公路段 公路局 运管所 社会事务办 经济发展办 校长办公室 院长办公室 总经理办公室 案件管理中心 公证处 消防救援支队 消防救援大队 安全生产部 党史研究室 党史办 县志办 史志办 方志办 地方志办 全面深化改革委员会 全面依法治省委员会 全面依法治市委员会 全面依法治县委员会 党政综合办公室 党政办公室 综合办公室 经理室 总经理室 总经办 董事会办公室 反贪局 反渎局 反贪污贿赂局 反渎职侵权局 财经委 法工委 内司委 监司委 教科文卫委 民侨外委 农工委 社建委 城建环资委 预算工委 提案委 提案委员会 文史委 社法委 经科委
刑一庭 刑二庭 民三庭 行政庭 武警支队 消防支队 消防大队
组织部 宣传部 统战部 政法委 政法委员会 政研室 政策研究室 老干部局 党校 行政学院 地委 市中心医院 县中心医院 车管所 中级法院 高级法院 发改委 发展改革委 发展和改革委员会 发改局 卫健委 卫生健康委 卫计委 卫健局 国资委 经信委 住建委 城管委 教工委
直工委 机关工委 直属机关工委 县直机关工委 市直机关工委 区直机关工委 省直机关工委 非公工委 两新工委 编委 编办 网信办 信访局 巡察办 巡察组 督查室 督查局 目标办 文明办 扶贫办 乡村振兴局 金融办 国资办
党政办 党政综合办 党建办 党群办 党群工作部 综治办 综治中心 维稳办 应急办 经发办 党建科 机关党办
公安局 公安分局 司法局 教育局 教体局 民政局 财政局 人社局 住建局 交通局 水利局 水务局 农业农村局 商务局 文旅局 审计局 税务局 统计局 医保局 应急局 环保局 自然资源局 生态环境局 城管局 市场监管局
检察院 法院 人民法院 人民检察院 中级人民法院 高级人民法院 交警大队 刑侦大队 治安大队 巡特警大队 特警大队 刑警大队 禁毒大队 经侦大队 网安大队 法制大队 交警支队 刑侦支队 治安支队 刑警队 交警队 看守所 拘留所
立案庭 民事审判庭 刑事审判庭 行政审判庭 民一庭 民二庭 刑庭 民庭 少年庭 执行局 执行庭 审监庭 速裁庭 审管办 研究室 政治处 政治部 法警大队 第一检察部 第二检察部 案管中心
教务处 德育处 政教处 总务处 教导处 教科室 教科处 教研室 教研组 年级组 学生处 学工处 学工部 招生办 少先队大队部 德育办 语文组 数学组 英语组 综合组 文科组 理科组
医务科 医务处 护理部 门诊部 急诊科 康复科 检验科 药剂科 药械科 放射科 影像科 麻醉科 手术室 病理科 院感科 感控科 质控科 医保科 信息科 总务科 财务科 人事科 院办 党办 医教科 科教科
重症医学科 神经内科 神经外科 心内科 心血管内科 消化内科 呼吸内科 肾内科 内分泌科 血液科 传染科 普外科 普通外科 泌尿外科 胸外科 骨伤科 针灸科 推拿科 耳鼻喉科 五官科 老年科 血透室 血液透析室 产房 公卫科 预防保健科 防保科 体检科 
办公厅 综合部 财务部 市场部 销售部 采购部 生产部 技术部 研发部 质量部 安全部 行政部 人力资源部 人事部 法务部 审计部 工程部 运营部 客服部 安环部 企管部 设备部 综合办 保卫科 稽查局 供电所
`),
  unit: wordsOf('总局 局 厅 部 委 办 处 科 股 所 庭 署 支队 大队 中队 总队'),
  committee: wordsOf(`
领导小组 工作小组 专项小组 专项组 专班 工作专班 工作组 指挥部 委员会 协调小组 推进小组 督导组 督查组 督察组 考核组 评审委员会 管理局 管理处 管理所 监督所 监督局 执法局 事务局 联络组 执法队 执法大队 执法中队 宣讲团 工作队 驻村工作队 帮扶工作队 议事会 理事会 领导组 巡视组 巡察组 检查组 调研组 攻坚组 服务团
调解委员会 调委会 监督委员会 业委会 业主委员会 项目部 项目经理部 扶贫工作队 指挥中心 筹委会 组委会 执委会
`),
  station: wordsOf(
    '派出所 人民法庭 司法所 财政所 国土所 供电所 水管站 农技站 畜牧站 林业站 水文站 气象站 兽医站 税务所 工商所 市场监管所 交警中队',
  ),
  association: wordsOf(`
管理中心 事务中心 联合会 协会 学会 商会 基金会 促进会 研究会 文学艺术界联合会 家庭农场 国有林场 林场 合作联社 信用联社 总会 联谊会 校友会 志愿者协会 志愿服务队 志愿服务队伍 服务队 突击队 工作室 服务站 工作站 联盟 合作社 专业合作社 联合社 经济联合社
`),
  centre: wordsOf('中心'),
  local: wordsOf('政府 法庭 中院 高院 街道办 街道办事处 办事处 管委会 管理委员会 分局'),
  institution: wordsOf(`
法学院 文学院 理学院 工学院 医学院 商学院 农学院 研究生院
内科 外科 妇产科 妇科 产科 儿科 骨科 眼科 口腔科 中医科 精神科 肿瘤科 感染科 皮肤科 文化站 综合文化站
电子科技大学 大学 学院 中学 初级中学 高级中学 新华书店 小学 初中 高中 一中 二中 三中 四中 五中 六中 实验中学 实验小学 中心小学 中心医院 中心校 职业学校 职业中学 职高 学校 幼儿园 中心幼儿园 医院 人民医院 中医院 中医医院 妇幼保健院 卫生院 中心卫生院 卫生室 卫生服务中心
社区卫生服务中心 疾控中心 疾病预防控制中心 急救中心 服务中心 便民服务中心 政务服务中心 党群服务中心 行政审批服务中心 会计核算中心 融媒体中心 文明实践中心 新时代文明实践中心 新时代文明实践所 新时代文明实践站 培训中心 指挥中心 研究中心
研究院 研究所 科学院 农科院 实验室 设计院 规划院 勘察院 勘测院 调查院 气象台 敬老院 福利院 养老院 养老服务中心 图书馆 文化馆  档案馆 美术馆 体育馆 科技馆 电视台 广播电视台 报社 日报社 出版社 监狱 戒毒所 供电公司 供销社 农商行 农商银行 信用社
工作委员会 办公室 行政审批局 综合行政执法局 综合执法大队 综合执法队 综合行政执法队
晚报 日报 晨报 早报 都市报 分院 院区 校区 分校 分馆 附院 附属医院 一附院 二附院 三附院
炼钢厂 轧钢厂 炼铁厂 钢铁厂 钢厂 铝厂 卷烟厂 烟厂 酒厂 糖厂 纸厂 造纸厂 水泥厂 化肥厂 化工厂 制药厂 药厂 机械厂 机床厂 纺织厂 棉纺厂 丝厂 印刷厂 造船厂 焦化厂 炼油厂 石化厂 木材厂 食品厂 制造厂 分厂
第一中学 第二中学 第三中学 第四中学 第五中学 第六中学 第七中学 第八中学 第九中学 第十中学
`),
  hall: wordsOf('博物馆 纪念馆 陈列馆 展览馆 纪念堂 故居 文化宫'),
  company: wordsOf(
    '公司 城投公司 交投公司 水投公司 有限公司 有限责任公司 股份有限公司 集团 集团公司 集团有限公司 分公司 子公司 银行 支行 分行 律师事务所 会计师事务所 厂',
  ),
}

/** Fields of work that a department is named by (教育 + 局), also those of several words. */
export const workFields: ReadonlySet<string> = new Set(
  wordsOf(`
创建 创卫 创城 经普 人普 农普 普查 污普 七人普 六人普 四经普 五经普 河长制 林长制 湖长制 田长制 教育 教体 教育体育 公安 民政 司法 财政 国有资产监督 人社 人力资源 社会保障 人力资源和社会保障 人力资源社会保障 自然资源 自然资源和规划 规划和自然资源 国土资源 国土 生态环境 环境保护 环保 住建 住房 建设 住房和城乡建设 城乡建设
交通 交通运输 水利 水务 农业 农村 农业农村 农牧 畜牧 畜牧兽医 林业 林草 林业和草原 商务 文化 旅游 文旅 文体 文广 文化和旅游 文体广电和旅游 文化广电和旅游 文广旅 卫生 健康 卫健 卫生健康 卫计 退役军人 退役军人事务 应急 应急管理 审计 外事
国资 市场监管 市场监督管理 工商 质监 食品药品监督管理 体育 统计 医保 医疗保障 扶贫 扶贫开发 信访 机关事务 机关事务管理 金融 地方金融 行政审批 审批服务 政务服务 政务服务管理 大数据 城管 城市管理 城市管理和综合执法 综合执法 综合行政执法 园林 市政
房管 房产 税务 气象 地震 邮政 邮政管理 烟草 烟草专卖 海关 供电 消防 档案 史志 机构编制 科技 科学技术 工信 工业和信息化 经信 经济和信息化 发改 发展和改革 发展改革 民族宗教 民宗 民族 宗教 统战 组织 宣传 政法 网信 保密 机要 老干部 老龄 招商 投资促进 粮食 粮食和物资储备
海事 渔业 乡村振兴 物价 安监 安全生产监督管理 执行 立案 刑事 民事 行政 审判 法制 治安 刑侦 经侦 禁毒 交警 户政 出入境 督察 政工 警务 教务 德育 政教 总务 教研 科研 学生 招生 就业 保卫 基建 后勤
医务 护理 征收管理 人事教育 纳税服务 税政 税源 学生工作 质控 院感 感控 药剂 检验 信息 设备 病案 财务 人事 行政 综合 党政 党建 党群 纪检 监察 纪检监察 法规 政策法规 规划 计划 安全 安全生产 质量 生产 技术 市场 营销 销售 采购 研发 工程 运营 客服 调研 信息化 劳动保障 计生 武装 国防 双拥 文秘 秘书 会计 宣教 培训
侨务 新闻 反垄断 港澳事务 台湾事务 外汇管理 食品安全 食品药品监管 金融监督管理 金融监管 核安全 国际发展合作 卫生和计划生育 疾控 不动产登记 公共资源交易 银监 保监 证监 国际合作 国际合作与交流 实验室与设备管理 设备管理 资产管理 国有资产管理 发展规划 学科建设 移民 移民管理 互联网信息 水保 水土保持 职教 职务犯罪 职务犯罪预防 预防 未成年人检察 民事检察 行政检察 公益诉讼检察 刑事执行检察 控告申诉检察 外交 铁道 卫生监督 反贪 反渎 公诉 侦查 侦监 批捕 控申 控告申诉 监所 刑检 民行 检务 案管 案件管理 立案监督 巡防 特警 消防 武警 边防 缉毒 督查 审计监察 客服 客户 客户服务 理赔 核保 承保 电销 团险 个险 柜面 信贷 授信 风险 风控 合规 内控 零售 对公 结算 理财 保险 资产 资金
工艺 动力 能源 计量 仓储 物流 配送 调度 机电 设计 施工 造价 合约 预算 物资 物业 后勤保障 综合管理 综合治理 政治 政治工作 企业管理 经营 经营管理 战略 投资 证券 法律 法务 公关 品牌 策划 编辑 总编 记者 通联 发行 播出 感染管理 病案管理 医疗 医学装备 营养 药学 输血
`),
)

/** Words of a level that stand before a body's name: 县 + 医院, 区直 + 机关. `own` ones mean the one body of the text's own level. */
export const levelWords: ReadonlyMap<string, 'own' | 'generic'> = new Map([
  ...wordsOf(
    '省 市 县 区 镇 乡 街道 州 旗 盟 校 院 局 厅 厂 自治区 自治县 开发区 经济开发区 经济技术开发区 高新技术开发区 高新技术产业开发区 产业园区 工业园区 高新区 经开区 高新 经开 新区 园区 分公司 中国 省立 市立',
  ).map((word) => [word, 'own'] as const),
  ...wordsOf(`
省级 市级 县级 区级 国家 国家级 全国 本级 省直 市直 县直 区直 州直 直属 机关 基层 农村 农牧 城市 乡镇 村 社区 村级 镇级 乡级 村组 部门 行业 单位 企业 学校 医院 公司 集团 科室 高校 国企 非公 非公企业 非公有制企业 两新 两新组织 流动 流动党员 临时 离退休 离退休干部 退休 老干部 网格 小区 楼栋 小组
省属 市属 县属 区属 直属机关 功能型 功能 二级 下级 所属 中小学 公立 国有 国营 研究生 本科生 教工 教职工 教师 学生 职工 青年 服务型 先进 后进村 后进 软弱涣散 一线 项目 机关事业单位 事业单位 社会组织
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
优秀 示范 重点 全体 广大 东西 南北 中西 部分 个别 少数 多数 相关 有关 其他 其它 上级 下级 全市 全县 全区 全省 全镇 全乡 全村 全校 全院 全局 全州 我国 我市 我县 我区 我省 我镇 我乡 我村 我校 我院 我局 辖区 辖内 各 各级 各类 各个 上届 本届 历届 一轮 两国 外国
每个 所有 全部 新 老 大 小 我 本 该 此 其 他 你 它 这 那 某些 一些 和 与 及 或 并 在 由 向 对 为 被 把 将 从 到 给 让 使 是 有 的 地 得 了 着 过 等 而 但 又 也 都 均 已 再 还 更 最 不 无 未 至 于 以 原 兼 任 经 报 抓 建 办 设 进
入 驻 赴 回 去 来 扩 助 送 上 下 情况 精神 决策 部署 决策部署 要求 同志 班子 成员
`),
)

/** Words that only the name of a task takes in: 意识形态工作 + 领导小组. */
export const taskWords: ReadonlySet<string> = new Set(
  wordsOf(
    '巡回 流动 专项 联合 应急 工作 建设 服务 发展 管理 推进 落实 优化 整顿 规范 创建 组织 领导 协调 群众 干部 党员 防汛 抗旱 扫黑 除恶 扫黑除恶 禁毒 创城 创卫 防控 整治 巡察 换届 招商 维稳 普法 帮扶 振兴 攻坚 督导 督查 考核 评审 调解 监督 自治 防火 灭火 防返贫 排查',
  ),
)

/** Trades that close the name of a firm also without 公司, where the name is one of firms only: 鑫达 + 纺织. */
export const tradeWords: ReadonlySet<string> = new Set(
  wordsOf(
    '纺织 化纤 印染 服饰 鞋业 家具 家居 木业 竹业 纸业 物流 速运 快运 化工 石化 制药 药业 医药 生物 电子 电器 光电 光伏 半导体 机械 重工 机电 模具 轴承 电缆 阀门 汽车 客车 轮胎 钢铁 特钢 铝业 铜业 锌业 钨业 锰业 矿业 煤业 水泥 建材 陶瓷 玻璃 置业 地产 实业 控股 集团 股份 食品 乳业 酒业 茶业 米业 面业 粮油 油脂 饮品 饮料 牧业 渔业 种业 饲料 肥业 皮革 塑料 橡胶 商贸 超市 百货 酒店 传媒 科技 能源 新能源 新材料 环保 热电 热力 燃气 水务',
  ),
)

/** Sides of the country that firms are named with. */
export const sideNames: ReadonlySet<string> = new Set(
  wordsOf('南方 北方 东方 华北 华东 华南 华中 华西 西南 西北 东北 中原'),
)

/** The numbered parts of state firms: 中铁三局. */
export const numberedParts = wordsOf('一局 二局 三局 四局 五局 六局 七局 八局 九局 十局')

/** Kinds of schools, hospitals and firms: they stand in a name and do not tell it from others. */
export const kindWords: ReadonlySet<string> = new Set([
  ...numberedParts,
  ...wordsOf(`
中医药 职业 技术 职业技术 师范 医药 理工 工程 科技 财经 外国语 实验 中心 附属 人民 儿童 妇女 妇幼 工业 农业 林业 体育 艺术 高级 国际 双语 民族 中医 中西医结合 专科 综合 社区 乡镇 农村 城市 商业 村镇 建筑 物业 贸易 投资 发展 控股 实业 食品 药业
皮肤病 眼科 口腔 肿瘤 胸科 传染病 结核病 职业病 精神病 精神卫生 妇产 妇产科 骨科 康复 老年病 心血管病 肝病 烧伤 整形 脑科 肛肠 能源 电力 热力 燃气 自来水 公交 客运 物流 传媒 广告 保险 证券 担保 信托 股份 生态 健康 智能 装备 制造 材料 化工 机械 电子 信息 网络 数据 环境 城投 城建 交投 开发 置业 地产 文化 旅游 教育 矿业 钢铁 机电 经济 管理 外语 计算机 马克思主义 政法 石油 文理 翻译 音乐 美术 海洋 邮电 药科 地质 民航 铁道 语言 电影 警察 军医 电子科技 精密 科学 前沿 茶业 酒业 乳业 纸业 米业 面业 油脂 粮油 牧业 渔业 苗木 花卉 服饰 服装 鞋业 家具 家居 木业 竹业 铝业 铜业 锌业 钨业 锰业 稀土 陶瓷 玻璃 水泥 建材 化纤 纺织 丝绸 印染 皮革 塑料 橡胶 轮胎 汽车 客车 重工 重型 重机 船舶 航空 航天 光电 光伏 风电
新能源 新材料 半导体 芯片 软件 科创 生物 生物科技 医疗 器械 电器 家电 电缆 阀门 轴承 模具 饲料 肥业 种业 农资 农产品 食用菌 乳品 饮品 饮料 糖业 盐业 电信 通信 广电 影视 文创 酒店 商贸 超市 连锁 进出口 拍卖 典当 融资 资产 资本 基金 期货 人寿 财险 保安 路桥 桥梁 隧道 水电 市政 勘察 设计 测绘 造价 港务 港口 航运
种植 养殖 农机 劳务 运输 加工 销售 家政 装饰 监理 咨询 检测 环保 园林 绿化 安装 维修 租赁 餐饮 百货 畜牧 果蔬 蔬菜 水产 物资 供应链 供水 排水 水务
`),
])

/** Characters that end a describing word (一贯制学校, 应用型大学) or count (一家医院), and so open no name. */
export const noNameCharacters: ReadonlySet<string> = new Set([
  ...'型性式化类级制甲乙丙种件处家所个位名座间条轮批股项次年月日号岁届车人全两各本该这那等内外中上下大小新老多少好',
])

/** Heads of branches, which take the whole body and then the place: 公安局 + 任城 + 分局. */
export const branchHeads: ReadonlySet<string> = new Set(
  wordsOf('分院 院区 校区 分校 分馆 分局 分行 支行 分公司 支公司 派出所 供电所 大队 中队 支队'),
)

/** Short names of state firms, which open the names of their parts: 中铁, 国网. */
export const firmNames: ReadonlySet<string> = new Set(
  wordsOf(
    '人民财险 人保财险 中国人保 中国人寿 中国平安 平安保险 太平洋保险 中铁 中建 中交 中电 中核 中粮 中车 中冶 中煤 中铝 中化 国网 国电 国能 国投 华能 华电 大唐 中石油 中石化 中海油 中国移动 中国电信 中国联通 中国铁塔 中国石油 中国石化 国家电网 南方电网',
  ),
)

/** Verbs that found a body, so that its name begins right behind them, whatever words it is of. */
export const foundingVerbs: ReadonlySet<string> = new Set(wordsOf('成立 设立 组建 建立 调整充实 组成'))

/** Words that schools and hospitals are named with. */
export const schoolNames: ReadonlySet<string> = new Set(
  wordsOf(
    '西北 西南 东北 东南 华中 华南 华东 华北 中南 暨南 育才 育英 育红 育新 启明 树人 明德 希望 春蕾 博雅 英才 求实 求真 致远 文昌 文华 培英 培德 崇文 尚德 立德 思源 励志 弘毅 阳光 未来 朝霞 童心 金色童年 蓝天 天骄 小天使 协和 同济 湘雅 华西 仁济 同仁 南大 北大 浙大 武大 川大 郑大 山大 吉大 兰大 厦大 苏大 中大 安医大 中南大',
  ),
)

/** Words of one character that stand for the writer's own body; they open names of its parts (院党委), not of firms and schools. */
export const ownBodies: ReadonlySet<string> = new Set(wordsOf('校 院 局 厅 厂'))

/** Parties before a committee's level: 民建 + 市委. */
export const partyNames: ReadonlySet<string> = new Set(
  wordsOf('中共 民革 民盟 民建 民进 农工党 致公党 九三学社 台盟'),
)

/** Groups that a body posts to another one: 县纪委监委派驻 + 纪检监察组. */
export const postedHeads: ReadonlySet<string> = new Set(wordsOf('纪检组 纪检监察组'))

/** Characters that firms are often named with, whatever else they mean: 安泰, 兴达. */
export const firmCharacters =
  '安泰兴隆达盛昌恒通利丰鑫金宏华顺祥瑞诚信嘉亨源汇康佳宝旺腾龙辉永远博德福润发创联益聚胜鼎强伟'

/** Departments that any noun makes with one character behind it (理赔 + 部); 处, 所 and 办 are too often other words. */
export const nounUnits: ReadonlySet<string> = new Set(wordsOf('部 科 局 股 庭 大队 中队 支队 总队'))

/** Heads that a number alone tells apart: 二公司, 一分厂. */
export const countedHeads: ReadonlySet<string> = new Set(wordsOf('公司 分公司 分厂 项目部'))

/** Fields of study and research that tell an institute from its kind: 计算机 + 学院. */
export const studyFields: ReadonlySet<string> = new Set(
  wordsOf(
    '马克思主义 外语 外国语 计算机 经济管理 经济 管理 法学 文学 数学 物理 化学 生物 生命科学 材料 机械 电气 电子 信息 自动化 软件 土木 建筑 环境 化工 能源 动力 艺术 美术 音乐 设计 体育 教育 新闻 传播 新闻传播 历史 哲学 公共管理 公共卫生 临床 临床医学 护理 药学 口腔 农学 林学 水产 动物科学 植物保护 科学技术 前沿',
  ),
)

/** Institutes whose word has its field in it. */
export const namedHeads: ReadonlySet<string> = new Set(
  wordsOf('电子科技大学 法学院 文学院 理学院 工学院 医学院 商学院 农学院 研究生院'),
)

/** Institutes that a field of study names. */
export const studyHeads: ReadonlySet<string> = new Set(wordsOf('学院 研究院 研究所 研究中心'))

/** Verbs of building: what they stand before is a plan or a work, not yet a body that acts. */
export const buildingVerbs: ReadonlySet<string> = new Set(
  wordsOf('建设 打造 建成 成为 规划 新建 改造 兴建 扩建 创建 争创 构建 做强 建好 修建 建立 作为 是 为'),
)

/** Nouns that make no department: 专业部 is one of any kind. */
export const plainFields: ReadonlySet<string> = new Set(
  wordsOf(
    '专业 事业 企业 单位 部门 机关 人员 干部 群众 学校 公司 社会 问题 情况 地区 城市 农村 同志 时间 全国 国家',
  ),
)

/** What stands in a building for many and is no body: 国际金融 + 中心. */
export const facilityFields: ReadonlySet<string> = new Set(
  wordsOf(
    '副 市民 展示 省域 市域 县域 金融 会展 商务 购物 商业 博览 体育 健身 文化 艺术 贸易 物流 交通 客运 消费 经济 政治 航运 枢纽 集散 展览 会议 活动 城市 区域 国际',
  ),
)

/** What works serve a town with: 污水 + 厂 is a plant, no body. */
export const servingFields: ReadonlySet<string> = new Set(
  wordsOf('净水 污水 污水处理 自来水 供水 垃圾 垃圾处理 发电 焚烧 再生水 中水'),
)

/** What stands before the place and the level of a body of its own: 共青团 + 泉溪县 + 委员会. */
export const nationalBodies: ReadonlySet<string> = new Set(
  wordsOf(
    '中共 政协 共青团 中国共产党 中国共产主义青年团 民革 民盟 民建 民进 农工党 致公党 九三学社 国家税务总局',
  ),
)

/** Words before a level that make any body of it: 全市政府系统, 各直辖市人民政府. */
export const wholeWords: ReadonlySet<string> = new Set(
  wordsOf('全 各 直辖市 县级市 地级市 各级 有关 相关 所辖'),
)

/** Words of one character that describe a body, but are a part of a made-up name behind another character: 江原 + 机械公司. */
export const pairedCharacters: ReadonlySet<string> = new Set([...'原新大上中下方正'])

/** Words of building behind a centre: a work, not yet a body. */
export const buildingWords: ReadonlySet<string> = new Set(
  wordsOf(
    '建设 开工 改造 主体 封顶 投用 投入 竣工 启用 项目 迁建 改建 扩建 一期 二期 工程 大楼 选址 建成 落成 挂牌 揭牌',
  ),
)
