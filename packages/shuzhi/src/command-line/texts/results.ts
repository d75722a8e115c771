import type { Text } from '../language.ts'

/** What the command says at the end of a run and beside its findings: what was made, fixed and counted. */
export const resultTexts = {
  built: {
    zh: '已将 {count} 份报告写入 {folder}',
    en: 'Reports written to {folder}: {count}',
  },
  fixed: {
    zh: '已修正 {count} 处。',
    en: 'Fixed: {count}.',
  },
  notFixed: {
    zh: '{path}：{count} 处未改，因为改后的内容无法按原编码（{encoding}）写回',
    en: '{path}: {count} left as they are, as the file cannot be written back in its encoding ({encoding})',
  },
  unreported: {
    zh: '{count} 份输入未能处理：',
    en: 'inputs that failed: {count}',
  },
  totals: {
    zh: '{files} 个文件：{error} 个错误，{warning} 个警告，{info} 个提示。',
    en: 'Files: {files}. Errors: {error}, warnings: {warning}, notes: {info}.',
  },
  sameLine: {
    zh: '（本行共 {count} 处）',
    en: ' ({count} in this line)',
  },
  more: {
    zh: '另有 {error} 个错误、{warning} 个警告未逐条列出。',
    en: 'Not listed: errors {error}, warnings {warning}.',
  },
  noFactThere: {
    zh: '{place} 处没有提取到事实，也没有未采用的读法',
    en: 'there is no fact at {place}, and no reading was dropped',
  },
} as const satisfies Record<string, Text>
