import type { Role } from '@shuzhi/document'
import { flawEndings, undone, unfinished } from './flaws.ts'
import { acted, asked, aspired, doings, heard, noNeed, notAhead } from './role-guards.ts'
import { keptOff, settled, tackled } from './tackled.ts'

/**
 * A word that names what a section is about.
 *
 * - `at`: `end` when it must close its member of the heading (`存在问题` names problems, `问题导向` does not), `front` when it opens it.
 * - `weak`: counts only where nothing else names a role, and looks back or ahead as the sections before it have.
 * - `open`: names what is to be done, or what was: in a part before the problems with no look back before it, the latter (`救灾措施`).
 * - `unless`: what in its clause, up to the word, shows that it names something else (`解决…问题`, `完成…任务`).
 */
export type RoleWord = {
  word: string
  role: Role
  at: 'end' | 'front'
  weak?: true
  open?: true
  unless?: RegExp
}

/** In plain words of what is to come: 明年怎么干, 想干成的事. */
const doing = ['干', '做', '办', '抓', '走', '干成', '做成', '办成', '办好', '干好', '做好']

/** What looks at flaws or causes is called after both: 问题检讨, 原因剖析. */
const looks = ['分析', '剖析', '检讨', '反思', '审视', '清单', '情况', '表现', '不容忽视', '不容回避']

/** Source: the parts of 述职报告 and 工作总结 as manuals of 公文 writing name them: 基本情况, 成绩做法, 问题, 原因, 打算. */
export const roleWords: readonly RoleWord[] = [
  ...words('achievements', 'end', [
    '情况',
    '工作回顾',
    '回顾',
    '做法',
    '特色',
    '亮点',
    '工作总结',
    '总结',
    '经验',
    '收获',
    '体会',
    '业绩',
    '履职',
    '贡献',
    '荣誉',
    // What was taken; measures that are to be taken are called 拟采取 and 将采取.
    ...['采取的措施', '采取的主要措施', '采取的具体措施', '采取的办法'],
  ]),
  ...words('achievements', 'end', ['成效', '成绩', '成就', '成果', '进展', '实效', '效果'], {
    unless: aspired,
  }),
  ...words('achievements', 'front', ['履职', '履行', '回顾']),
  ...words(
    'problems',
    'end',
    [
      ...['问题', '不足', '差距', '短板'].flatMap((flaw) => [flaw, ...looks.map((look) => flaw + look)]),
      '薄弱环节',
      '困难',
      '弱项',
      '欠缺',
      '缺点',
      '隐患',
      '隐患情况',
      '挑战',
      '瓶颈',
      ...['毛病', '难题', '难处', '痛点', '堵点'],
      '反思',
      '不尽如人意',
      '不尽如意',
      '不尽人意',
    ],
    { unless: tackled },
  ),
  ...words('problems', 'end', ['矛盾', '软肋', '薄弱点', '失误', '缺憾', '遗憾', '不满意', '制约因素'], {
    unless: keptOff,
  }),
  // With what is of use beside it (`有利因素和不利因素`) it is a look at the ground.
  ...words('problems', 'end', ['不利因素'], { unless: new RegExp(`${keptOff.source}|有利`) }),
  ...words('problems', 'end', flawEndings, { unless: tackled }),
  ...words(
    'problems',
    'end',
    ['需', '需要', '有待', '亟需', '亟待', '尚需'].flatMap((waits) =>
      ['改进', '加强', '提高', '提升', '完善'].map((verb) => waits + verb),
    ),
    { unless: noNeed },
  ),
  ...words('problems', 'end', ['教训'], { unless: /经验|[吸汲记]取|接受|吸收|[牢铭谨]记|[不勿]忘|总结/ }),
  ...words('problems', 'front', unfinished),
  ...words('problems', 'end', [...undone, '欠账'], { unless: settled }),
  ...words('causes', 'end', [
    ...['原因', '根源', '成因', '症结'].flatMap((cause) => [
      cause,
      ...[...looks, '所在'].map((look) => cause + look),
    ]),
    ...['出在哪里', '出在哪儿', '出在哪'],
  ]),
  ...words('plans', 'end', [
    '打算',
    '展望',
    ...['努力', '改进', '整改'].flatMap((aim) => [`${aim}方向`, `${aim}的方向`]),
    '今后方向',
    '设想',
    '盘算',
  ]),
  ...words(
    'plans',
    'end',
    doing.flatMap((verb) => [
      `怎么${verb}`,
      `如何${verb}`,
      `要${verb}的事`,
      `想${verb}的事`,
      `打算${verb}的事`,
    ]),
    { unless: notAhead },
  ),
  ...words('plans', 'end', ['谋划', '预算草案', '计划草案'], { unless: acted }),
  ...words('plans', 'end', ['意见'], { unless: heard }),
  ...words('plans', 'end', ['建议'], { unless: new RegExp(`${acted.source}|${asked.source}`) }),
  ...words('other', 'end', ['建议'], { unless: new RegExp(`^(?!${asked.source.slice(1)})`) }),
  ...words(
    'plans',
    'end',
    ['计划', '思路', '安排', '发展方向', '工作方向', '规划', '预算', '要点', '举措安排'],
    { unless: acted },
  ),
  ...words('plans', 'end', ['措施', '对策', '目标', '任务', '重点', '要求', '部署'], {
    unless: acted,
    open: true,
  }),
  ...words('plans', 'front', [
    '下一步',
    '下步',
    '下一阶段',
    '下阶段',
    '今后',
    '往后',
    '下一年',
    '明年',
    '来年',
    '新一年',
    '未来',
    '展望',
  ]),
  ...words('other', 'end', [
    '简介',
    '灾情',
    '前言',
    '引言',
    '结束语',
    '结语',
    '附件',
    '名词解释',
    '注释',
    '背景',
  ]),
  ...words('other', 'end', ['机遇'], { unless: /抢抓|抓住|抓牢|把握|用好|紧扣/ }),
  ...words('other', 'end', ['范围'], { unless: /扩大|拓展|拓宽|延伸|扩展|覆盖/ }),
  // 概况 is what a body or place is like; that of work tells what was done.
  ...words('other', 'end', ['基本情况'], {
    unless: /^(?:主要|今年|全年|上半年|下半年|[\d]+年度?)?工作基本情况$/,
  }),
  ...words('other', 'end', ['概况', '概述'], { unless: new RegExp(doings) }),
  ...words('achievements', 'end', ['概况', '概述'], { unless: new RegExp(`^(?!.*(?:${doings}))`) }),
  ...words('achievements', 'end', ['工作', '政府的工作', '举措'], { weak: true }),
]

/** Words that name what was done, and as the whole name of a section no more than that it closes the report. */
export const summing: readonly string[] = ['总结', '小结', '个人总结', '自我总结']

function words(
  role: Role,
  at: RoleWord['at'],
  list: readonly string[],
  more: Pick<RoleWord, 'weak' | 'open' | 'unless'> = {},
): RoleWord[] {
  return list.map((word) => ({ word, role, at, ...more }))
}
