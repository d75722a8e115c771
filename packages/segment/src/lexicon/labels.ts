import type { Role } from '@shuzhi/document'
import { unfinished } from './flaws.ts'

/** 重点 alone may be of any time. */
const comingWork = ['明年', '来年', '下一步', '下步', '今后', '下半年', '下一阶段'].flatMap((time) =>
  ['重点', '工作重点', '重点工作'].map((what) => time + what),
)

/**
 * The vocabulary of labels that open a block (`原因分析：`): a label is made of these words alone, and of one head at least.
 * The first head decides the role, save that causes go before problems (`问题原因：`).
 * Source: put together by hand, read off the labels of public work reports.
 */
export const labelHeads: Readonly<Record<string, Role>> = {
  原因: 'causes',
  根源: 'causes',
  成因: 'causes',
  症结: 'causes',
  根子: 'causes',
  根由: 'causes',
  病根: 'causes',
  教训: 'problems',
  ...Object.fromEntries(unfinished.map((word) => [word, 'problems' as const])),
  问题: 'problems',
  问题清单: 'problems',
  问题表现: 'problems',
  不足: 'problems',
  不足之处: 'problems',
  差距: 'problems',
  短板: 'problems',
  困难: 'problems',
  隐患: 'problems',
  薄弱环节: 'problems',
  缺点: 'problems',
  错误: 'problems',
  打算: 'plans',
  计划: 'plans',
  思路: 'plans',
  措施: 'plans',
  对策: 'plans',
  ...Object.fromEntries(comingWork.map((word) => [word, 'plans' as const])),
  方向: 'plans',
  努力方向: 'plans',
  改进方向: 'plans',
  整改方向: 'plans',
  工作安排: 'plans',
  设想: 'plans',
  建议: 'plans',
  要求: 'plans',
  目标: 'plans',
  任务: 'plans',
  做法: 'achievements',
  成效: 'achievements',
  成绩: 'achievements',
  亮点: 'achievements',
  履职情况: 'achievements',
  完成情况: 'achievements',
  落实情况: 'achievements',
  开展情况: 'achievements',
  进展情况: 'achievements',
  整改情况: 'achievements',
  体会: 'achievements',
  经验: 'achievements',
}

/** Heads that name what is to be done, or what was set and has been done by now (`任务：巡查12次，已办结。`): the text behind tells. */
export const openHeads: readonly string[] = ['建议', '要求', '目标', '任务']

/** Words that may stand beside the head of a label. */
export const labelModifiers: readonly string[] = [
  '究其',
  '追究',
  '探究',
  '分析',
  '剖析',
  '反思',
  '产生',
  '造成',
  '导致',
  '出现',
  '形成',
  '存在',
  '以上',
  '上述',
  '这些',
  '此类',
  '上面',
  '主要',
  '根本',
  '深层次',
  '深层',
  '客观',
  '主观',
  '具体',
  '突出',
  '思想',
  '的',
  '的事',
  '的事情',
  '的地方',
  '之处',
  '之',
  '其',
  '及',
  '和',
  '与',
  '、',
  '下一步',
  '下步',
  '今后',
  '下一阶段',
  '明年',
  '来年',
  '新的一年',
  ...['新学期', '新学年', '下学期', '下学年', '下半年', '下季度'],
  '工作',
  '整改',
  '改进',
  '解决',
  '主要是',
  '取得',
  '方面',
  '如下',
  '有',
  '在于',
  '为',
  '是',
  '个人',
  '自身',
  '认真',
  '深刻',
  '我认为',
  '存在的',
  '当前',
  '目前',
  '中',
  '仍',
  '基本',
  '几点',
  '总的',
  '来看',
]

/** A comma closes a label only where one of these opens it: `究其主要原因，`. */
export const labelOpeners: readonly string[] = [
  '究其',
  '分析',
  '剖析',
  '反思',
  '追究',
  '探究',
  '深刻',
  '认真',
]

/** What asks after a cause by itself; `分析原因，` and the like may be what was done. */
export const asksCause = '究其'

/** Verbs that open a phrase which names causes at its end: before a comma it is a label where `toldCause` follows (`产生这些问题的原因，主要是…`). */
export const causeVerbs: readonly string[] = ['产生', '造成', '导致', '出现', '发生', '形成', '存在']

/** How a text goes on behind the name of causes when it tells them; what is no more than said of them does otherwise (`…的原因，有关部门已经查清`); `从主观上看，` may stand between. */
export const toldCause =
  /^(?:(?:归纳起来|概括起来|归根结底|归根到底|从[^，。；：]{2,12}(?:看|讲|说|检查|分析))[，,]?)?(?:(?:主要|大致|大体)?(?:是(?!否|清楚|明确|多方面|这样)|在于|有(?![关的待些]))|一方面|一是|第一[，,、是]|首先[是在]|既[有是])/

/** An adverbial that turns to causes where the text behind tells them at once (`分析起来，一是…`), not where it names what is told (`分析起来，今年的成绩…`). */
export const analysed = '分析起来'
export const toldAnalysis = /^(?:主要(?:是|在于|原因)|原因|一方面|一是|第一[，,、是]|首先[是在])/

/** Words for a time that a report's part is on. */
export const labelTimes: readonly string[] = [
  '一年来',
  '五年来',
  '年来',
  '过去',
  '今年',
  '本年度',
  '年度',
  '上半年',
  '下半年',
  '全年',
  '年',
]

/** How a body that reports names itself in the heading of a part: `我局存在的问题`. */
export const selves: readonly string[] = [
  ...[
    '我局',
    '我院',
    '我校',
    '我县',
    '我市',
    '我区',
    '我镇',
    '我乡',
    '我村',
    '我所',
    '我站',
    '我科',
    '我部',
    '我司',
  ],
  ...['我公司', '本人', '本单位', '本部门', '我们', '支部', '班子', '党建'],
]
