import type { FindingEntry } from './finding-entry.ts'

/** What came into a text on its way and is no word of its writer: broken bytes, the marks of a site, the code of a page. */
export const sourceFindings = {
  'invalid-bytes': {
    severity: 'warning',
    zh: '此处字节不合 {encoding} 编码，已用“�”代替',
    en: 'the bytes here are not {encoding}; they stand as �',
    example: 'a UTF-8 file cut in the middle of a character',
    why: {
      zh: '文件在传输中截断，或几种编码混在一起。找回原件；这些字无法推断，不会猜测填补。',
      en: 'The file was cut on its way, or two encodings meet in it. Get the original: what stood here cannot be known and is not guessed.',
    },
  },
  'site-mark': {
    severity: 'warning',
    zh: '混入网站标记“{mark}”，已从正文中去除',
    en: 'a web site’s mark “{mark}” is no part of the report; it is left out of the text',
    example: '##paidbegin##',
    why: {
      zh: '文档网站在正文里插入收费标记，复制时会带出。输出中已去除，原文件可一并清理。',
      en: 'Sites that sell texts put marks into them, which come along when one copies. The outputs are without it; clean the file as well.',
    },
  },
  noise: {
    severity: 'info',
    zh: '“{mark}”不属于报告正文，已去除',
    en: '“{mark}” is no part of the report; it is left out of the text',
    example: 'a page number, 来源：某某网, 履(lǚ)职',
    why: {
      zh: "页码、来源、网站的声明和推广、注音等随网页或排版混入，不是作者写的。若确属正文，在配置中写 cleaning: { 'noise-lines': false }，注音则写 'pinyin'。",
      en: "Page numbers, sources, a site’s terms and offers, and readings come from a page or a printer, not from the writer. Where it is the report’s own, write cleaning: { 'noise-lines': false } into the config, 'pinyin' for readings.",
    },
  },
  'control-character': {
    severity: 'info',
    zh: '去除了不可见字符 {name}',
    en: 'the invisible character {name} is left out of the text',
    example: 'U+200B between two words',
    why: {
      zh: '不可见字符会让搜索和统计漏掉词语。输出中已去除。',
      en: 'What cannot be seen makes searches and counts miss a word. The outputs are without it.',
    },
  },
  'character-reference': {
    severity: 'info',
    zh: '网页字符代码“{found}”已还原为“{right}”',
    en: 'the character reference {found} of a web page is now {right}',
    example: '发&ldquo;通知&rdquo;',
    why: {
      zh: '文字从网页源码取来，字符代码没有还原。输出中已还原，check --fix 会改正原文件。',
      en: 'The text was taken from the source of a page, its references with it. The outputs have the characters; check --fix mends the file.',
    },
  },
} as const satisfies Record<string, FindingEntry>
