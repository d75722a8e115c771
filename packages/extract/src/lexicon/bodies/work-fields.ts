import { wordsOf } from '../words/word-list.ts'

/**
 * Fields of work and study that bodies are named by.
 * Source: put together by hand from the departments that governments, courts, schools, hospitals and firms name in public reports.
 */

/** Fields of work that a department is named by (教育 + 局), also those of several words. */
export const workFields: ReadonlySet<string> = new Set(
  wordsOf(`
文化广电新闻出版 新闻出版 新闻出版广电 广播电视 文化广电旅游 文化广电 空管 航管 安检 机修 汽修 古籍 质检 抢修 化验 维修 装配 缉私 协作 闽宁协作 粤桂协作 粤黔协作 苏陕协作 鲁甘协作 鲁渝协作 京蒙协作 沪滇协作 浙川协作 津甘协作 东西部协作 运维 检修 运检 考古 文物 文保 蔬菜 粮油 果树 园艺 作物 植保 土肥 茶叶 股权交易 产权交易 股交 产交 农交 政府采购 免疫规划 公共卫生 环境卫生 学校卫生 职业卫生 健康教育 管养 社文 基础教育 职业教育 高等教育 学前教育 成人教育 交管 监督检查 政策法规 绩效 绩效管理 绩效考核 考评 督考 效能 食药监 文广新 文广旅体 教科体 教科 市监 果业 茶业 盐务 蚕桑 农机 水产 外经 外贸 经贸 供销 编制 公积金 住房公积金 社保 新农合 合管 劳动 劳动就业 劳动监察 无线电 航务 港航 运管 路政 环卫 人防 民防 防震减灾 国家安全 创建 创卫 创城 经普 人普 农普 普查 污普 七人普 六人普 四经普 五经普 河长制 林长制 湖长制 田长制 教育 教体 教育体育 公安 民政 司法 财政 国有资产监督 人社 人力资源 社会保障 人力资源和社会保障 人力资源社会保障 自然资源 自然资源和规划 规划和自然资源 国土资源 国土 生态环境 环境保护 环保 住建 住房 建设 住房和城乡建设 城乡建设
交通 交通运输 水利 水务 农林 农林水 农工 农业 农村 农业农村 农牧 畜牧 畜牧兽医 林业 林草 林业和草原 商务 文化 旅游 文旅 文体 文广 文化和旅游 文体广电和旅游 文化广电和旅游 文广旅 卫生 健康 卫健 卫生健康 卫计 退役军人 退役军人事务 应急 应急管理 审计 外事
国资 市场监管 市场监督管理 工商 质监 食品药品监督管理 体育 统计 医保 医疗保障 扶贫 扶贫开发 信访 机关事务 机关事务管理 金融 地方金融 行政审批 审批服务 政务服务 政务服务管理 大数据 城管 城市管理 城市管理和综合执法 综合执法 综合行政执法 园林 市政
房管 房产 税务 气象 地震 邮政 邮政管理 烟草 烟草专卖 海关 供电 消防 档案 史志 机构编制 科技 科学技术 工信 工业和信息化 经信 经济和信息化 发改 发展和改革 发展改革 民族宗教 民宗 民族 宗教 统战 组织 宣传 政法 网信 保密 机要 老干部 老龄 招商 投资促进 粮食 粮食和物资储备
海事 渔业 乡村振兴 物价 安监 安全生产监督管理 执行 立案 刑事 民事 行政 审判 法制 治安 刑侦 经侦 禁毒 交警 户政 出入境 督察 政工 警务 教务 德育 政教 总务 教研 科研 学生 招生 就业 保卫 基建 后勤
医务 护理 征收管理 人事教育 纳税服务 税政 税源 学生工作 质控 院感 感控 药剂 检验 信息 设备 病案 财务 人事 行政 综合 党政 党建 党群 纪检 监察 纪检监察 法规 政策法规 规划 计划 安全 安全生产 质量 生产 技术 市场 营销 销售 采购 研发 工程 运营 客服 调研 信息化 劳动保障 计生 武装 国防 双拥 文秘 秘书 会计 宣教 培训
侨务 新闻 反垄断 港澳事务 台湾事务 外汇管理 食品安全 食品药品监管 金融监督管理 金融监管 核安全 国际发展合作 卫生和计划生育 疾控 不动产登记 公共资源交易 银监 保监 证监 国际合作 国际合作与交流 实验室与设备管理 设备管理 资产管理 国有资产管理 发展规划 学科建设 移民 移民管理 互联网信息 水保 水土保持 职教 职务犯罪 职务犯罪预防 预防 未成年人检察 民事检察 行政检察 公益诉讼检察 刑事执行检察 控告申诉检察 外交 铁道 卫生监督 反贪 反渎 公诉 侦查 侦监 批捕 控申 控告申诉 监所 刑检 民行 检务 案管 案件管理 立案监督 巡防 特警 消防 武警 边防 缉毒 督查 审计监察 客服 客户 客户服务 理赔 核保 承保 电销 团险 个险 柜面 信贷 授信 风险 风控 合规 内控 零售 对公 结算 理财 保险 资产 资金
工艺 动力 能源 计量 仓储 物流 配送 调度 机电 设计 施工 造价 合约 预算 物资 物业 后勤保障 综合管理 综合治理 政治 政治工作 企业管理 经营 经营管理 战略 投资 证券 法律 法务 公关 品牌 策划 编辑 总编 记者 通联 发行 播出 感染管理 病案管理 医疗 医学装备 营养 药学 输血
`),
)

/** Words that only the name of a task takes in: 意识形态工作 + 领导小组. */
export const taskWords: ReadonlySet<string> = new Set(
  wordsOf(
    '红白 养护 管护 宣传 保护 治理 改造 拆迁 征收 征地 检查 验收 救援 处置 抢险 救灾 排涝 供水 节水 节能 减排 打击 打假 追逃 清欠 清理 清退 化解 稳控 维权 助学 扶贫 脱贫 巡回 流动 专项 联合 应急 工作 建设 服务 发展 管理 推进 落实 优化 整顿 规范 创建 组织 领导 协调 群众 干部 党员 防汛 抗旱 扫黑 除恶 扫黑除恶 禁毒 创城 创卫 防控 整治 巡察 换届 招商 维稳 普法 帮扶 振兴 攻坚 督导 督查 考核 评审 调解 监督 自治 防火 灭火 防返贫 排查',
  ),
)

/** Fields of study and research that tell an institute from its kind: 计算机 + 学院. */
export const studyFields: ReadonlySet<string> = new Set(
  wordsOf(
    '经管 法商 文传 马克思主义 外语 外国语 计算机 经济管理 经济 管理 法学 文学 数学 物理 化学 生物 生命科学 材料 机械 电气 电子 信息 自动化 软件 土木 建筑 环境 化工 能源 动力 艺术 美术 音乐 设计 体育 教育 新闻 传播 新闻传播 历史 哲学 公共管理 公共卫生 临床 临床医学 护理 药学 口腔 农学 林学 水产 动物科学 植物保护 科学技术 前沿',
  ),
)

/** Where a brigade serves: 森林 + 消防大队, 高速 + 交警大队. */
export const brigadeFields: ReadonlySet<string> = new Set(
  wordsOf('森林 水上 高速 高速公路 公路 城区 航空 特种 机动 铁路 轨道 轨道交通 隧道 港口 机场'),
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
    '副 奥体 文体 演艺 市民 展示 省域 市域 县域 金融 会展 商务 购物 商业 博览 体育 健身 文化 艺术 贸易 物流 交通 客运 消费 经济 政治 航运 枢纽 集散 展览 会议 活动 城市 区域 国际',
  ),
)

/** What works serve a town with: 污水 + 厂 is a plant, no body. */
export const servingFields: ReadonlySet<string> = new Set(
  wordsOf('净水 污水 污水处理 自来水 供水 垃圾 垃圾处理 发电 焚烧 再生水 中水'),
)

/** Goods of one character that a works is called by: 瓷 + 厂. */
export const productCharacters: ReadonlySet<string> = new Set([
  ...'瓷砖瓦纸布丝酒糖盐油茶药鞋帽袜钟表锅炉板箱材革漆碱铁钢铜铝针毯机',
])
