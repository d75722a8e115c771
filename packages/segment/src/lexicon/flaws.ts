/** What a report finds wanting in its work, and how. Source: 不 before a measure and the predicates of shortage in 吕叔湘《现代汉语八百词》, read off sections on 存在问题. */
const unmet = [
  ...['不强', '不够', '不高', '不深', '不实', '不严', '不牢', '不细', '不力', '不到位', '不平衡', '不完善'],
  ...['不健全', '不规范', '不充分', '不明显', '不合理', '不及时', '不彻底', '不扎实', '不紧密'],
]
const short = ['薄弱', '滞后', '偏低', '偏少', '偏弱', '淡薄', '短缺', '紧缺', '缺失', '老化']

const measures = [
  ...[
    '深入',
    '扎实',
    '到位',
    '有力',
    '精准',
    '规范',
    '完善',
    '健全',
    '均衡',
    '平衡',
    '充分',
    '紧密',
    '及时',
    '细致',
    '主动',
    '严格',
  ],
  ...[
    '严谨',
    '牢固',
    '全面',
    '系统',
    '广泛',
    '明显',
    '突出',
    '理想',
    '过硬',
    '高',
    '强',
    '深',
    '实',
    '细',
    '严',
    '多',
    '大',
    '快',
    '活',
    '新',
  ],
]

/** How a heading ends that names a problem by what is wanting: `党员教育方式不活`, `学习不够深入`, `科研力量薄弱`. */
export const flawEndings: readonly string[] = [
  ...[...unmet, '不活', '不新', ...short],
  ...measures.map((measure) => `不够${measure}`),
]

/** How a heading ends, or opens, that names what was left undone: `哪些没办好`, `未完成的工作`. */
export const undone: readonly string[] = ['没', '没有', '未'].flatMap((not) =>
  [
    '办成',
    '办好',
    '做成',
    '做好',
    '做到',
    '干成',
    '干好',
    '管好',
    '完成',
    '解决',
    '落实',
    '达到',
    '实现',
  ].map((verb) => not + verb),
)

/** How a heading opens that names what was left undone: `没办成的事`, `未完成的工作`. */
export const unfinished: readonly string[] = [...undone, ...['没能', '未能', '尚未', '还没']]

/** What a text on problems is full of. 力求不…, 决不… and the like deny no measure. */
export const flawWords = new RegExp(
  `不(?<![力求决从绝毫]不)(?:${[...unmet, '不足'].map((word) => word.slice(1)).join('|')})|${[...short, '差距', '短板', '欠缺', '缺乏', '困难', '困扰', '隐患'].join('|')}`,
  'g',
)
