import { wordsOf } from '../words/word-list.ts'

/**
 * Lines of work that posts, offices and crews of firms, works and services are named by (区域 + 经理, 售后 + 部, 装卸 + 班), beside the
 * fields of public departments in `workFields`.
 * Source: put together by hand, after the trades that the state's classification of occupations (职业分类大典) knows.
 */
export const tradeFields: ReadonlySet<string> = new Set(
  wordsOf(`
区域 片区 渠道 终端 商超 电商 直播 新媒体 售前 售中 售后 大客户 会员 企划 文案 招投标 投标 商务 进口 出口 进出口 报关 报检 单证 关务 货代 外联 外协
品质 品管 品控 质保 工装 模具 机加 机加工 钣金 冲压 焊接 铆焊 涂装 喷涂 电镀 热处理 铸造 锻造 总装 组装 包装 灌装 调试 试车 投料 配料 炼钢 炼铁 轧钢 烧结 焦化 制氧 制粉 织布 纺纱 印染 裁剪 缝纫 烘干 蒸煮 发酵 酿造 屠宰 分割 冷藏 冷库 采煤 掘进 通风 运搬 选煤 选矿 采矿 爆破 钻探 采油 注水 集输 炼化
货运 客运 行车 运转 站务 票务 乘务 车务 机务 工务 电务 车辆 调车 装卸 理货 堆场 配载 分拣 揽投 投递 维保 检车 轮机 甲板 航行 引航 航标 养护 收费 监控 排障 清障 清运 桥隧 桥路 桥梁 线路 通信 信号 路基 路面 押运 寄递
土建 安装 钢筋 测量 试验 合同 材料 机料 水电 暖通 幕墙 装饰 绿化 园艺 保洁 保安 环境 保全 修机 清花 梳棉 粗纱 细纱 络筒 整经 浆纱 织造 纺织 检验 蒸煤 熄焦 熔炼 浇铸 连铸 铸钢 热轧 冷轧 拉丝 制坯 制曲 装窑 烧窑 给水 水泵 水暖 机车 锅检
育种 育苗 栽培 农技 兽医 防疫 渔政 造林 营林 护林 森防 防火 林政 采伐 种苗 水工 水情 灌溉 排灌 抄表 用电 配电 变电 输电 继保 营业 管网 制水 净水 排水 污水 燃气 供热 锅炉
教学 学籍 课改 宿管 食堂 采编 流通 阅览 编目 咨询 特藏 资源 读者 学科 门诊 住院 急诊 手术 麻醉 影像 放射 超声 心电 病理 输血 消毒 供应 体检 公卫 保健 妇保 儿保 产房 透析
运行 车队 户籍 预审 内勤 外勤 社区 居民区 接待 文印 外事 劳资 工资 女工 青工 老干 离退休 安环 劳动保护 稽核 清算 柜面 普惠 催收 资产保全 查勘 定损 导购 前台 厨房 餐饮 客房 会务 讲解 研学 票房 舞美 音响 摄像 播音
`),
)
