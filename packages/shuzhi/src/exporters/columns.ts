import type { Text } from '../command-line/language.ts'
import type { FactRow } from './fact-rows.ts'

/** What a column of the table of facts holds, its name for programs (the key) and for people. */
export type Column = {
  key: keyof FactRow
  holds: 'text' | 'number' | 'integer' | 'boolean'
  name: Text
  width: number
}

const column = (
  key: keyof FactRow,
  holds: Column['holds'],
  zh: string,
  en: string,
  width: number,
): Column => ({
  key,
  holds,
  name: { zh, en },
  width,
})

/** The columns of every table of facts, in their order; `width` in characters of a sheet. */
export const columns: readonly Column[] = [
  column('document', 'text', '报告', 'document', 24),
  column('path', 'text', '文件', 'path', 24),
  column('type', 'text', '类别', 'type', 12),
  column('text', 'text', '原文', 'text', 20),
  column('value', 'number', '数值', 'value', 12),
  column('upper', 'number', '数值上限', 'upper', 10),
  column('masked', 'boolean', '空缺', 'masked', 8),
  column('bound', 'text', '界限', 'bound', 8),
  column('unit', 'text', '单位', 'unit', 10),
  column('action', 'text', '动作', 'action', 12),
  column('object', 'text', '对象', 'object', 24),
  column('date', 'text', '日期', 'date', 20),
  column('headings', 'text', '所在标题', 'headings', 40),
  column('section', 'text', '章节编号', 'section', 10),
  column('role', 'text', '部分', 'role', 14),
  column('point', 'text', '要点编号', 'point', 10),
  column('sentence', 'text', '句子', 'sentence', 60),
  column('line', 'integer', '行', 'line', 8),
  column('column', 'integer', '列', 'column', 8),
  column('start', 'integer', '起', 'start', 8),
  column('end', 'integer', '止', 'end', 8),
  column('rule', 'text', '规则', 'rule', 16),
]
