import type { Text } from '../../command-line/language.ts'

type SheetTable = Readonly<Record<string, { name: Text; columns: readonly { name: Text; width: number }[] }>>

const column = (zh: string, en: string, width: number): { name: Text; width: number } => ({
  name: { zh, en },
  width,
})

/** The sheets of the workbook and their columns, in their order. */
export const sheets = {
  ledger: {
    name: { zh: '数据台账', en: 'Ledger' },
    columns: [
      column('所在标题', 'Headings', 40),
      column('动作', 'Action', 12),
      column('对象', 'Object', 24),
      column('数值', 'Value', 12),
      column('单位', 'Unit', 10),
      column('界限', 'Bound', 8),
      column('句子', 'Sentence', 60),
      column('部分', 'Role', 12),
      column('文件', 'File', 24),
      column('行', 'Line', 8),
    ],
  },
  plans: {
    name: { zh: '问题与打算', en: 'Problems and plans' },
    columns: [
      column('部分', 'Role', 12),
      column('内容', 'Text', 60),
      column('对应措施', 'Measures', 60),
      column('文件', 'File', 24),
    ],
  },
  findings: {
    name: { zh: '检查结果', en: 'Findings' },
    columns: [
      column('文件', 'File', 24),
      column('行', 'Line', 8),
      column('列', 'Column', 8),
      column('级别', 'Severity', 10),
      column('说明', 'Message', 60),
      column('代码', 'Code', 20),
    ],
  },
  documents: {
    name: { zh: '报告', en: 'Documents' },
    columns: [
      column('报告', 'Document', 24),
      column('标题', 'Title', 40),
      column('年份', 'Year', 8),
      column('文件', 'File', 24),
      column('字数', 'Characters', 10),
      column('章节', 'Sections', 8),
      column('要点', 'Points', 8),
      column('已填数量', 'Filled', 10),
      column('空缺数量', 'Blank', 10),
      column('问题数', 'Findings', 10),
      column('编码', 'Encoding', 12),
    ],
  },
} as const satisfies SheetTable

/** How a number bounds the real one; a plain one says nothing. */
export const boundNames: Readonly<Record<string, Text>> = {
  over: { zh: '以上', en: 'over' },
  about: { zh: '约', en: 'about' },
  under: { zh: '以内', en: 'under' },
}
