import type { Role } from '@shuzhi/document'

/**
 * The vocabulary of labels that open a block (`原因分析：`): a label is made of these words alone, and of one head at least.
 * The first head decides the role, save that causes go before problems (`问题原因：`).
 */
export const labelHeads: Readonly<Record<string, Role>> = {
  原因: 'causes', 根源: 'causes', 成因: 'causes', 症结: 'causes',
  问题: 'problems', 不足: 'problems', 不足之处: 'problems', 差距: 'problems', 短板: 'problems', 困难: 'problems',
  打算: 'plans', 计划: 'plans', 思路: 'plans', 措施: 'plans', 对策: 'plans', 努力方向: 'plans', 改进方向: 'plans', 整改方向: 'plans', 工作安排: 'plans',
  做法: 'achievements', 成效: 'achievements', 成绩: 'achievements', 亮点: 'achievements', 履职情况: 'achievements', 完成情况: 'achievements',
}

/** Words that may stand beside the head of a label. */
export const labelModifiers: readonly string[] = [
  '究其', '追究', '探究', '分析', '剖析', '产生', '造成', '导致', '出现', '形成', '存在', '以上', '上述', '这些', '此类', '上面', '主要', '根本', '深层次', '深层',
  '客观', '主观', '具体', '突出', '思想', '的', '之', '其', '及', '和', '与', '、', '下一步', '下步', '今后', '下一阶段', '明年', '工作', '整改', '改进', '解决', '主要是',
  '取得', '方面', '如下', '有', '在于', '为', '是', '个人', '自身', '认真', '深刻', '我认为', '存在的', '基本', '几点', '总的', '来看',
]

/** A comma closes a label only where one of these opens it: `究其主要原因，`. */
export const labelOpeners: readonly string[] = ['究其', '分析', '剖析', '追究', '探究', '深刻', '认真']
