type Entry = { severity: 'error' | 'warning' | 'info'; zh: string; en: string; example: string }

/**
 * Every finding there is: its severity, its message in Chinese and English with `{blanks}`, and a text that shows it.
 * Content defects are warnings: a report with blanks is still a report. Errors are files that give no report at all.
 */
export const findingTable = {
  unreadable: {
    severity: 'error',
    zh: '无法读取文件（{reason}）',
    en: 'the file cannot be read ({reason})',
    example: 'a file without permission to read it',
  },
  undecodable: {
    severity: 'error',
    zh: '无法识别文字编码，这可能不是文本文件；PDF、WPS 和旧版 Word 文件请先另存为 .docx 或 .txt',
    en: 'no text encoding fits these bytes; this may not be a text file (save PDF, WPS and old Word files as .docx or .txt first)',
    example: 'a picture named report.txt',
  },
  'over-limit': {
    severity: 'error',
    zh: '文件解开后超过 {limit}，未读取',
    en: 'the file unpacks to more than {limit}; it was not read',
    example: 'a Word file of some kilobytes that holds gigabytes of zeros',
  },
  'empty-document': {
    severity: 'error',
    zh: '文件中没有正文',
    en: 'the file holds no text',
    example: 'a file of spaces and line breaks',
  },
  'invalid-bytes': {
    severity: 'warning',
    zh: '此处字节不合 {encoding} 编码，已用“�”代替',
    en: 'the bytes here are not {encoding}; they stand as �',
    example: 'a UTF-8 file cut in the middle of a character',
  },
  'site-mark': {
    severity: 'warning',
    zh: '混入网站标记“{mark}”，已从正文中去除',
    en: 'a web site’s mark “{mark}” is no part of the report; it is left out of the text',
    example: '##paidbegin##',
  },
  noise: {
    severity: 'info',
    zh: '“{mark}”不属于报告正文，已去除',
    en: '“{mark}” is no part of the report; it is left out of the text',
    example: 'a page number, 来源：某某网, 履(lǚ)职',
  },
  'control-character': {
    severity: 'info',
    zh: '去除了不可见字符 {name}',
    en: 'the invisible character {name} is left out of the text',
    example: 'U+200B between two words',
  },
  'quote-reversed': {
    severity: 'warning',
    zh: '引号方向有误，应为『{right}』',
    en: 'this quotation mark faces the wrong way; it should be {right}',
    example: '”朗读者”',
  },
  'quote-ascii': {
    severity: 'info',
    zh: '半角引号已改为“{right}”',
    en: 'the straight quotation mark is now {right}',
    example: '"四个意识"',
  },
  'quote-unpaired': {
    severity: 'warning',
    zh: '引号『{mark}』没有配对',
    en: 'the quotation mark {mark} has no partner',
    example: '“四个意识',
  },
  'space-inside': {
    severity: 'info',
    zh: '“{found}”中的多余空格已去除',
    en: 'the stray blanks in “{found}” are left out of the text',
    example: '1 9 9 3 年',
  },
  'punctuation-half': {
    severity: 'info',
    zh: '半角标点“{mark}”已改为“{right}”',
    en: 'the half-width mark {mark} between Chinese characters is now {right}',
    example: '抓学习,强引领',
  },
  'punctuation-doubled': {
    severity: 'warning',
    zh: '标点重复：“{found}”',
    en: 'punctuation stands twice: “{found}”',
    example: '抓学习，，强引领',
  },
  'year-brackets': {
    severity: 'info',
    zh: '发文字号的年份应加六角括号，“{found}”已改为“{right}”',
    en: 'the year of a document number stands in 〔〕: {found} is now {right}',
    example: '某政发[2021]12号',
  },
  blank: {
    severity: 'warning',
    zh: '此处“{mask}”待填写',
    en: 'the blank “{mask}” is not filled in',
    example: '召开会议**次',
  },
  'more-findings': {
    severity: 'info',
    zh: '同类问题（{code}）还有 {count} 处，不再逐一列出',
    en: '{count} more findings of the kind {code} are not listed',
    example: 'a text of a thousand “ without partner',
  },
  'title-missing': {
    severity: 'warning',
    zh: '缺少标题',
    en: 'the document has no title',
    example: 'a report that begins with its first sentence',
  },
  'numbering-gap': {
    severity: 'warning',
    zh: '序号不连续：应为“{expected}”，实为“{actual}”',
    en: 'the numbering skips: {expected} expected, {actual} found',
    example: '一、… 三、…',
  },
  'numbering-duplicate': {
    severity: 'warning',
    zh: '序号重复：应为“{expected}”，实为“{actual}”',
    en: 'the number {actual} stands twice; {expected} expected',
    example: '二、… 二、…',
  },
  'numbering-backward': {
    severity: 'warning',
    zh: '序号倒退：应为“{expected}”，实为“{actual}”',
    en: 'the numbering runs backward: {expected} expected, {actual} found',
    example: '三、… 二、…',
  },
  'numbering-restart': {
    severity: 'info',
    zh: '序号从“{actual}”重新开始，前文已到“{last}”',
    en: 'the numbering begins anew at {actual} after {last}',
    example: '一、… 二、… 三、… 一、…',
  },
  'numbering-mixed': {
    severity: 'info',
    zh: '序号写法不一致：同级写作“{expected}”，此处为“{actual}”',
    en: 'this number is written {actual} where the others of its level would be {expected}',
    example: '一、… 二．…',
  },
  'marker-punctuation': {
    severity: 'warning',
    zh: '序号“{marker}”后多用了“{mark}”',
    en: 'the mark {mark} is one too many after {marker}',
    example: '（一）、履职情况',
  },
  'point-alone': {
    severity: 'info',
    zh: '只有“{actual}”，没有“{expected}”',
    en: '{actual} has no {expected} after it',
    example: '一是… with no 二是 in its section',
  },
  'section-empty': {
    severity: 'warning',
    zh: '“{heading}”下没有内容',
    en: 'nothing stands under {heading}',
    example: '二、存在问题 followed by 三、下步打算',
  },
  'section-missing': {
    severity: 'warning',
    zh: '缺少“{role}”部分',
    en: 'the report has no section of {role}',
    example: 'a report that names no problems',
  },
  'section-short': {
    severity: 'warning',
    zh: '“{role}”部分占全文 {share}%，低于要求的 {least}%',
    en: 'the sections of {role} make {share}% of the text, less than the {least}% asked for',
    example: 'problems told in one line of a long report',
  },
  'problem-unanswered': {
    severity: 'info',
    zh: '“{name}”没有对应的措施',
    en: 'no measure answers “{name}”',
    example: '二、存在问题 （一）经费不足… 三、下步打算 with nothing about 经费',
  },
} as const satisfies Record<string, Entry>

export type FindingCode = keyof typeof findingTable
