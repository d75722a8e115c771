import { wordsOf } from '../words/word-list.ts'

// What bodies do and what is done to them. Source: put together by hand, read off public work reports.

/** What founds or leads a group. */
export const gatheringVerbs: ReadonlySet<string> = new Set(
  wordsOf('成立 组成 组建 设立 成立了 带 带着 率 挂帅 抽调组成'),
)

/** What is set up is a house or an office, and has no name yet: 设立 + 分拨中心. */
export const plainFounding: ReadonlySet<string> = new Set(['设立'])

/** What is done to a house or a works, or happens to it, and by no body. */
export const buildingActs: ReadonlySet<string> = new Set(
  wordsOf(
    '建设 改造 新建 扩建 改建 迁建 重建 续建 兴建 修建 修缮 建成 落成 开工 竣工 完工 投产 投用 启用 启动 运行 运营 投入 使用 投运 验收 封顶 升级 提升 达标 搬迁 选址 立项 布局 布点 覆盖 创建 打造 全覆盖 关停 停产 停用 停运 恢复 并网 下闸 蓄水 挂牌 揭牌 入驻 落地 装修 装饰 绿化 亮化 招标 清淤 供水 发电 供电 供热 设备 设置 标准化 规范化 信息化',
  ),
)

/** What offices, teams and shops do and neither things nor persons in groups do (登陆, 夺冠): a closed class of acts of administration and of work. */
export const bodyActs: ReadonlySet<string> = new Set(
  wordsOf(
    '检查 审核 审查 维护 调研 督查 督察 督导 检测 监测 检验 化验 培训 指导 协调 服务 管理 监督 采购 研究 设计 施工 加工 生产 销售 调查 考核 宣传 救助 处理 处置 排查 巡查 巡检 治理 整治 征收 收购 收费 接待 组织 通报 报道 值班 值守 执勤 巡逻 演练 抢修 维修 检修 养护 清理 清收 审计 评估 评审 审批 核算 招聘 招标 监管 监控 试验 实验 预警 预报 回访 会诊 筛查 接种 治疗 诊断 交易 配送 运输 装卸 调度 贷款 理赔 赔付 承保 代工 研发 选育 繁育 推广 示范 交流 合作 对接 申报 联合 协作 配合 参与 查处 查办 查获 查验 验放 验收 抽检 抽查 复查 复检 复核 核查 核实 核准 核销 核发 抢通 抢运 调处 化解 受理 审理 审结 办结 承办 督办 催办 会办 会商 会审 立案 侦办 侦破 破获 出警 接警 约谈 约见 问责 走访 入户 上门 摸排 发放 签发 印发 批复 答复 回复 起草 编制 编写 拟定 制定 制订 草拟 出台 汇总 统计 登记 建档 归档 上报 报送 报请 拨付 划拨 兑付 追缴 清缴 催收 收缴 查封 扣押 没收 处罚 接诊 收治 出诊 义诊 送医 救治 慰问 帮扶 消缺 抢险 蹲点 驻点 牵头 举办 召开 开展 负责 推介 宣讲 轮训 会同',
  ),
)
