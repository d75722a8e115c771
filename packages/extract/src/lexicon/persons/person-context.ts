import { wordsOf } from '../words/word-list.ts'

/** What stands beside the name of a person. Source: put together by hand, read off public work reports. */

/** What a person is by work or standing. */
export const people: ReadonlySet<string> = new Set(
  wordsOf(`
青工 内勤 外勤 抄表员 法医 狱警 管教 戒毒人员 服刑人员 罪犯 接线员 话务员 理货员 装卸工 巡道工 扳道工 养路工 采煤工 挡车工 高层次人才 急需人才 领军人才 社工 义工 护理员 校医 厂医 场医 队医 社医 牙医 实习生 乘客 包工头 爱心人士 热心人 屠夫 摊贩 水管员 村嫂 饲养员 检疫员 防疫员 能人 致富能人 技术骨干 业务骨干 顾问 技术顾问 外教 获奖者 民警 辅警 交警 教师 老师 班主任 医生 护士 医师 大夫 村医 药师 党员 老党员 村民 居民 职工 员工 工人 队员 学生 学员 同学 法官 检察官 律师 记者 农民 患者 当事人 被告人 被执行人 犯罪嫌疑人 嫌疑人
户主 贫困户 低保户 脱贫户 监测户 困难户 五保户 特困户 养殖户 种植户 农户 残疾人 企业家 创业者 致富能手 大户 种植大户 养殖大户 志愿者 战士 烈士 市民 退役军人 退伍军人 复员军人 老人 孤儿 劳模 劳动模范 全国劳模
工匠 标兵 模范 选手 专家 博士 硕士 教授 副教授 研究员 技术员 农技员 技师 司机 驾驶员 消防员 村干部 包村干部 乡贤 业主 家长 同事 战友 妻子 丈夫 儿子 女儿 父亲 母亲 爱人 选调生 大学生 研究生 老板 特派员 科技特派员 导师 学者 青年 少年 女工
建档立卡户 户 原告 被告 申请人 被申请人 法官助理 助理 书记员 军嫂 五老 老兵 老干部 技工 绣娘 传承人 书法家 画家 作家 运动员 教练 调解员 人民调解员 陪审员 护林员 保洁员 公证员 好人 道德模范 编辑 摄影 村官 大学生村官 群众 牧民 渔民 社员 乡亲 嫌犯 老伴 孙子 孙女 爷爷 奶奶 姐姐 哥哥 弟弟 妹妹 岳父 岳母 公公 女婿 邻居 亲戚 伤员 军属 烈属 家属 聋哑人 盲人 优抚对象 遗孀 妇女 儿童 女童 女孩 男孩 女性 女能人 红旗手 三八红旗手 媳妇 儿媳 婆婆 好媳妇 好婆婆 经纪人 店主 摊主 商户 经营户 大学毕业生 毕业生 返乡青年 柜员 审判员 农艺师 高级农艺师 兽医师 畜牧师 会计师 经济师 代表 电工 焊工 钳工 车工 铣工 木工 瓦工 矿工 高工 护工 环卫工 环卫工人 教研员 通讯员 主播 保安 保育员 炊事员 水手 船员 乘务员 列车员 售票员 投递员 快递员 调度员 测量员 爆破员 安全员 质检员 检验员 化验员 统计员 核算员 保管员 收银员 营业员 服务员 导游 支教老师 新兵 老战士 老红军 老模范 老支书 老教师 老专家 老中医 名医 名师 校友 会员 球员 主力 先锋 楷模 榜样 英雄 功臣 状元 冠军 亚军 季军 主人公 主角 奖章获得者 获得者 得主 候选人 当选者 奋斗者 见义勇为者 举报人 联系人 承包人 受益人 经办人 致富带头人 带头人 老党员代表 党员代表 学生代表 教师代表 职工代表 村民代表 群众代表 家长代表 民警代表 好友 同乡 老乡 工友 学友 警察 教育家 科学家 艺术家 歌唱家 舞蹈家 发明家 慈善家 收藏家 实业家 革命家 军事家 思想家 文学家 音乐家 航天员 乘警 特警 刑警 法警 骑警 干部 师傅 导演 编剧 上诉人 被上诉人 申诉人 第三人 证人 投诉人 信访人 游客 旅客 住户 用户 储户 客户 村干 院士 华侨 归侨 侨胞 侨商 港商 台商 外商 客商 议员 外宾 失主 机主 车主 房主 责任人 承包商 承租人 报案人 知青 徒弟 学徒 乡友 股东 少女 姑娘 小伙 友人 肇事者 当班人员 值班人员
`),
)

/** Whether a word says what a person is by work or standing, so that a name can stand right behind it: 民警高建军, 讲解员李敏. */
export const isOccupation = (word: string): boolean =>
  people.has(word) || (word.length > 1 && (word.endsWith('员') || word.endsWith('师')))

/** Whether a noun can say what a person is, by its last character: enough before a name that is no other word. */
export const isPersonNoun = (word: string): boolean =>
  isOccupation(word) || (word.length > 1 && /[工匠兵者户手生民友人警士]$/.test(word))

/** Who does a work, behind the word for it: 教研 + 员. */
export const agentEnds: ReadonlySet<string> = new Set([...'员师工手匠医'])

/** What makes a word of praise or a work of a model's name: 雷锋精神, 雷锋式. */
export const nameFollowers: ReadonlySet<string> = new Set(
  wordsOf('精神 式 班 岗 号 车 日 月 志愿 志愿者 活动 纪念日 纪念馆 路 林 小学 中学 文化 故事 奖'),
)

/** Forms of address that follow a name. */
export const nameTitles: ReadonlySet<string> = new Set(
  wordsOf(
    '同志 烈士 先生 老先生 女士 老师 医生 大夫 教授 同学 老人 警官 法官 院士 大姐 大哥 大叔 大嫂 大娘 大伯 大爷 大妈 奶奶 爷爷 阿姨 师傅 老汉 医师 大婶 伯伯 叔叔 老太太 老太 老伯 老人家 老板 太太 夫人 小姐 姑娘 小伙 小伙子 小朋友 教练 工程师 副教授 研究员 副研究员 讲师 主任医师 副主任医师 首长',
  ),
)

/** What is called after the fallen of a place (方山烈士陵园), so that 烈士 is no title of who stands before it. */
export const remembrances: ReadonlySet<string> = new Set(
  wordsOf('陵园 墓 墓园 墓地 纪念碑 纪念馆 纪念塔 纪念园 纪念设施 家属 遗属 亲属 褒扬'),
)

/** Forms of address that a surname alone stands before: 缪先生. */
export const courtesies: ReadonlySet<string> = new Set(
  wordsOf('先生 女士 小姐 太太 大妈 大爷 大姐 大哥 大叔 大婶 大娘 大嫂 师傅 奶奶 爷爷 阿姨 老汉 老伯'),
)

/** What makes of a surname a familiar name: 老魏, 小许. */
export const familiarOpenings: ReadonlySet<string> = new Set('老小')

/** Of these the same only says how old they are or of what size, where 小博士 and 老渔民 name a shop. */
export const plainPeople: ReadonlySet<string> = new Set(
  wordsOf('学生 学员 学者 朋友 职工 员工 党员 团员 居民 村民 市民 公民 商户 农户 客户 用户 住户 顾客 读者'),
)

/** Forms of address that no common noun stands before: 黎明同志. */
export const plainTitles: ReadonlySet<string> = new Set(wordsOf('同志 先生 女士 教授 院士 烈士'))

/** Words of one character behind a name that make a word by chance with its end: 吕广 + 民和. */
export const nameJoints: ReadonlySet<string> = new Set([...'等和作与及同为'])

/** What bears the name of who leads or owns it: 汪兰英小组, 沈国庆窑场. */
export const namesakes: ReadonlySet<string> = new Set(
  wordsOf(
    '班 组 小组 班组 机组 车组 团队 家 工作室 调解室 名师工作室 劳模工作室 创新工作室 家庭农场 农场 窑场 鱼塘 渔场 养殖场 猪场 果园 商店 诊所 车队 船队',
  ),
)

/** Verbs of merit behind a name at the front of a clause: 韩立军荣立三等功. */
export const meritVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '荣获 荣立 荣记 获评 获得 获 当选 入选 夺得 摘得 斩获 获颁 荣膺 立功 牺牲 殉职 被授予 被评为 被评 被推荐 被表彰 被列为 被聘 分获 分别获 分别获得 喜获 勇夺 夺冠 分列 并列 双双 包揽',
  ),
)

/** What stands before a colon and a name: 述职人：张三. */
export const nameLabels: readonly string[] = wordsOf(
  '述职人 汇报人 报告人 姓名 述职者 主讲人 联系人 签名 签字 签名） 签字） 记录人 主持人 负责人 审核人 参加人 参加人员 出席 列席 成员 撰稿 审稿 起草人 填表人 班子成员 作者 执笔 供稿 报送人 审签 校对 责编',
)

/** Words of the writer or of a case right before a name: 本人李晓雯. */
export const nameOpeners: readonly string[] = wordsOf('本人 我是 名叫 叫做')

/** What follows a name of which more than one is: 毛建国、龚秀兰夫妇. */
export const nameCounts: ReadonlySet<string> = new Set(
  wordsOf(
    '夫妇 夫妻 一人 父子 母子 父女 母女 兄弟 姐妹 两人 二人 三人 四人 五人 一家 两家 等人 家的 家里 家中 家庭 事迹 一案 案 一户 户 等户 老伴 本人 个人 等同志 等老师',
  ),
)

/** Verbs that give or hold a post, behind the name. */
export const appointingVerbs: ReadonlySet<string> = new Set(
  wordsOf('为 任 担任 兼任 出任 接任 当选 当选为 同志为 同志任 同志担任'),
)

/** Words before who acts. */
export const nameAgents: ReadonlySet<string> = new Set(wordsOf('由 请 让'))

/** Words of one character that can follow a name. */
export const personVerbs: ReadonlySet<string> = new Set([
  ...'是说在为任被从对向把给让来去到家讲带等获也都已曾又还均率赴就分兼将率各',
])

/** What stands behind verbs alone: 背 + 着. */
export const aspects: ReadonlySet<string> = new Set('着了过')

/** Words that govern who is meant: 把邢燕、庞博列为积极分子. */
export const nameGovernors: ReadonlySet<string> = new Set(
  wordsOf(
    '由 请 让 把 将 对 给 给予 向 被 与 和 推选 推荐 选举 任命 聘任 聘请 提名 发展 培养 吸收 慰问 看望 走访 探望 采访 拜访 约谈 救助 资助 邀请 提拔 任用 录用 陪同 跟随 随同 表彰 表扬 处分 同意 免去 决定免去 决定任命 接受 批准 罢免 补选 增补 追授 追认 授予 学习 带 选送 劝 找 帮 替 叫',
  ),
)

/** Parts of a body or of a school that a name can stand right behind: 三年级李红梅, 二组王大山. */
export const nameGroups: ReadonlySet<string> = new Set(
  wordsOf('年级 组 班 村 队 科 室 校 院 社 科室 小组 社区 支部 车间 大队 单位'),
)

/** What persons with a post do in reports, and topics of a report do not. */
export const speakingVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    '主持 出席 讲话 强调 指出 要求 带队 致辞 表示 宣布 介绍 汇报 发言 参加 陪同 率队 主讲 出任 当选 兼任 担任 传达 宣读 领学 点评 解读 通报 告诉 感慨 坦言 透露 倡议 代表 充分肯定 勉励 号召 作 讲 说 带 带着 率 牵头 带领 领衔 挂帅 赶到 蹲守 值守',
  ),
)

/** How persons act, and things do not: 刘建军主动请缨. */
export const willingAdverbs: ReadonlySet<string> = new Set(
  wordsOf('主动 亲自 带头 毅然 自愿 自费 义务 默默 毫不犹豫 挺身而出 义无反顾 二话不说 不顾'),
)

/** What things are and persons are not, behind 是: 金丰玉是新品种. */
export const thingNouns: ReadonlySet<string> = new Set(
  wordsOf(
    '高铁 动车 铁路 高速 高速公路 公路 大道 快速路 大桥 特大桥 隧道 干渠 水渠 机场 码头 牌 型 品种 新品种 良种 品牌 名牌 产品 特产 作物 树种 果树 药材 花卉 苗木 技术 工艺 项目 工程 企业 公司 工厂 基地 园区 景区 景点 村庄 村 镇 乡 县 城市 地方 河流 水库 道路 学校 医院 行业 产业 主导产业 平台 系统 软件 剧目 节目',
  ),
)

/** What persons of a list are credited with beside money: marks, votes, turns, hours. Plants and goods are counted otherwise. */
export const creditUnits: ReadonlySet<string> = new Set(wordsOf('分 票 次 天 小时 课时 节 篇 岁 户 场 例'))

/** Verbs of moving that end no given name before where they lead: 甘超 + 冲 + 进. */
export const movingVerbs: ReadonlySet<string> = new Set('冲跳跑奔扑赶')
export const directions: ReadonlySet<string> = new Set('进入上向下到过出在')

/** Nouns and adjectives that say how somebody acts, so that no name goes on with them: 尹丹 + 全程. */
export const mannerWords: ReadonlySet<string> = new Set(
  wordsOf('全程 现场 当场 实地 全力 一线 一直 连夜 重点 当即 集中 专题 定期 多次 轮流 全员'),
)

/** What somebody does a thing by, behind 以. */
export const ownDoings: ReadonlySet<string> = new Set(wordsOf('个人 总分 优异 高分 第一 一己 身 实际'))

/** Verbs that stand between the parties of a lawsuit: 王桂兰诉李国富. */
export const suingVerbs: ReadonlySet<string> = new Set(wordsOf('诉'))

/** Verbs that a name stands behind, whatever else it means: 我叫. */
export const callingVerbs: ReadonlySet<string> = new Set(wordsOf('叫'))

/** Units of one character that count persons. */
export const personMeasures: ReadonlySet<string> = new Set([...'名位人'])

/** Numerals of one character that count persons or bodies. */
export const smallNumerals: ReadonlySet<string> = new Set([...'一二两三四五六七八九十几数多'])

/** How a word ends that labels a list of persons: 先进个人：. */
export const listLabelEnds: readonly string[] = wordsOf('人 者 员 师 奖 个人 名单 干部 教师 学生 名')

/** The second part of a label that blanks spread out: 组　长：. */
export const spreadLabelEnds: ReadonlySet<string> = new Set([...'长任员记人'])

/** What makes a number or an adverb of 一 behind a given name: 一行, 一人, 一家. */
export const behindOne: ReadonlySet<string> = new Set([...'行人家户名位次年起同路个口道直手身线生'])
