import type { Role } from '@shuzhi/document'

/**
 * A word that names what a section is about.
 *
 * - `at`: `end` when it must close its member of the heading (`存在问题` names problems, `问题导向` does not), `front` when it opens it.
 * - `weak`: counts only where nothing else names a role, and looks back or ahead as the sections before it have.
 * - `unless`: what in the same member shows that it names something else (`解决…问题`).
 */
export type RoleWord = { word: string; role: Role; at: 'end' | 'front'; weak?: true; unless?: RegExp }

const tackled = /解决|破解|整治|化解|突破|消除|聚焦|坚持|补齐|缩小|克服|攻克|强化|加强|破除/
const aspired = /推动|推进|力争|确保|努力|实现|争取|再|迈/

/** The parts of 述职报告 and 工作总结 as manuals of 公文 writing name them: 基本情况, 成绩做法, 问题, 原因, 打算. */
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
    '举措',
  ]),
  ...words('achievements', 'end', ['成效', '成绩', '成就', '成果', '进展', '实效'], { unless: aspired }),
  ...words('achievements', 'front', ['履职', '履行']),
  ...words(
    'problems',
    'end',
    ['问题', '不足', '不足之处', '差距', '短板', '薄弱环节', '困难', '弱项', '欠缺', '缺点'],
    { unless: tackled },
  ),
  ...words('causes', 'end', ['原因', '原因分析', '原因剖析', '根源', '根源剖析', '成因', '症结']),
  ...words('plans', 'end', [
    '打算',
    '计划',
    '思路',
    '安排',
    '措施',
    '对策',
    '目标',
    '任务',
    '展望',
    '努力方向',
    '改进方向',
    '整改方向',
    '发展方向',
    '工作方向',
    '今后方向',
    '规划',
    '设想',
    '建议',
    '重点',
    '要求',
    '部署',
    '举措安排',
  ]),
  ...words('plans', 'front', [
    '下一步',
    '下步',
    '下一阶段',
    '下阶段',
    '今后',
    '明年',
    '来年',
    '新一年',
    '未来',
  ]),
  ...words('other', 'end', [
    '基本情况',
    '简介',
    '概况',
    '前言',
    '引言',
    '结束语',
    '结语',
    '附件',
    '名词解释',
    '注释',
  ]),
  ...words('achievements', 'end', ['工作', '政府的工作'], { weak: true }),
]

function words(
  role: Role,
  at: RoleWord['at'],
  list: readonly string[],
  more: Pick<RoleWord, 'weak' | 'unless'> = {},
): RoleWord[] {
  return list.map((word) => ({ word, role, at, ...more }))
}
