import type { WordLine } from './word-line.ts'

/** So many words that reports use as well show a printer's line where none of them does by itself. */
export const leastPrintedWords = 3

/** What printers of model texts set at the head or foot of each page. Source: model texts that document-sharing sites give out. */
export const printedWords: WordLine = {
  kind: 'advertisement',
  sure: [
    ...[
      '精[品选](?:文档|资料)',
      '优质参考文档',
      '专业资料整理',
      '欢迎下载',
      '值得(?:下载|拥有|收藏)',
      '资料分享',
    ],
    '可(?:自由|任意|随意)?(?:编辑|复制|修改|打印){1,3}版?',
  ],
  words: [
    ...['精[品选]范文', '专业资料', '学习资料', '学习参考', '参考资料', '实用文档', '最新资料', '完整版'],
    ...['[wW]ord ?(?:文档|版本?|格式)', '分享', '整理', '仅供参考', '推荐下载', '范文参考', '使用'],
  ],
  examples: [
    '精品文档',
    '----完整版学习资料分享----',
    '精选范文，值得下载',
    'word文档 可自由复制编辑',
    '优质参考文档',
  ],
  ordinary: [
    '学习资料',
    '仅供参考',
    '整理',
    '分享',
    '参考资料整理',
    '精品文档库建成',
    '推荐使用',
    'word文档',
  ],
}
