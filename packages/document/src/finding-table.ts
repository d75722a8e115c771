type Entry = {
  severity: 'error' | 'warning' | 'info'
  zh: string
  en: string
  example: string
  /** Why it matters, and what to do. */
  why: { zh: string; en: string }
}

/**
 * Every finding there is: its severity, its message in Chinese and English with `{blanks}`, a text that shows it, and why it matters.
 * Content defects are warnings: a report with blanks is still a report. Errors are files that give no report at all.
 */
export const findingTable = {
  unreadable: {
    severity: 'error',
    zh: '无法读取文件（{reason}）',
    en: 'the file cannot be read ({reason})',
    example: 'a file without permission to read it',
    why: {
      zh: '系统不让读取这个文件，其他文件照常处理。检查权限、链接和文件名后再运行。',
      en: 'The system would not give the file; the others are done all the same. Look at its permissions, its link and its name, then run again.',
    },
  },
  undecodable: {
    severity: 'error',
    zh: '无法识别文字编码，这可能不是文本文件；PDF、WPS 和旧版 Word 文件请先另存为 .docx 或 .txt',
    en: 'no text encoding fits these bytes; this may not be a text file (save PDF, WPS and old Word files as .docx or .txt first)',
    example: 'a picture named report.txt',
    why: {
      zh: '内容不是任何一种文字编码，多半是图片、PDF 或旧版 Word 文件。用 Word 或 WPS 打开，另存为 .docx 或 .txt。',
      en: 'The bytes are text in no encoding: mostly a picture, a PDF or an old Word file. Open it in Word or WPS and save it as .docx or .txt.',
    },
  },
  'damaged-package': {
    severity: 'error',
    zh: 'Word 文件已损坏，或是其他压缩包；请用 Word 或 WPS 打开并另存为 .docx，打不开时向来源索取原件',
    en: 'the Word file is damaged, or another kind of package; open it in Word or WPS and save it anew as .docx, or ask for the original',
    example: 'a .docx whose download was cut off',
    why: {
      zh: '文件以压缩包开头，但解不开，或其中没有正文。多半是下载、拷贝中断，或其他压缩包改了扩展名。重新下载，或用 Word、WPS 修复后另存。',
      en: 'It begins as a ZIP package, but does not unpack, or holds no document: mostly a download or a copy that was cut off, or another package by this name. Fetch it again, or have Word or WPS repair it and save it anew.',
    },
  },
  'over-limit': {
    severity: 'error',
    zh: '文件解开后超过 {limit}，未读取',
    en: 'the file unpacks to more than {limit}; it was not read',
    example: 'a Word file of some kilobytes that holds gigabytes of zeros',
    why: {
      zh: '小文件解出巨量内容，通常是损坏或恶意的压缩包。确认来源，必要时用 Word 重新保存。',
      en: 'A small file that unpacks to very much is broken or meant to do harm. Ask where it comes from; save it anew with Word where it is sound.',
    },
  },
  'over-time': {
    severity: 'error',
    zh: '处理超过 {seconds} 秒，已停止，未生成结果',
    en: 'the file took more than {seconds} s and was ended; it gives no report',
    example: 'a file of gigabytes on a slow machine',
    why: {
      zh: '一份文件用时过长会拖住整批，到时就停止，其他文件照常处理。文件确实很大时，在配置中调高 limits.seconds，或先拆分。',
      en: 'One file must not hold up all others, so it is ended; the others are done. Where it really is that long, raise limits.seconds in the config, or split it.',
    },
  },
  'over-memory': {
    severity: 'error',
    zh: '处理线程的 JS 堆超过 {megabytes} MB，已停止，未生成结果',
    en: 'the JS heap of the thread on this file grew beyond {megabytes} MB; it was ended and gives no report',
    example: 'a Word file whose text is hundreds of megabytes long',
    why: {
      zh: '一份文件占满内存会使整批中断，到限就停止，其他文件照常处理。文件确实很大时，在配置中调高 limits.megabytes，或先拆分。',
      en: 'One file that fills the memory would end the whole run, so it is ended; the others are done. Where it really is that long, raise limits.megabytes in the config, or split it.',
    },
  },
  'empty-document': {
    severity: 'error',
    zh: '文件中没有正文',
    en: 'the file holds no text',
    example: 'a file of spaces and line breaks',
    why: {
      zh: '去掉空白和网站文字后什么也没有剩下。检查是否保存了空文件，或正文是图片。',
      en: 'Nothing is left without blanks and a site’s lines. See whether an empty file was saved, or the text is a picture.',
    },
  },
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
  'quote-reversed': {
    severity: 'warning',
    zh: '引号方向有误，应为『{right}』',
    en: 'this quotation mark faces the wrong way; it should be {right}',
    example: '”朗读者”',
    why: {
      zh: '引号按方向成对（GB/T 15834—2011 4.8），方向反了，引语的起止就读不出来。check --fix 会改正。',
      en: 'Quotation marks pair by direction (GB/T 15834—2011, 4.8); turned round, they hide where a quotation begins and ends. check --fix mends it.',
    },
  },
  'quote-ascii': {
    severity: 'info',
    zh: '半角引号已改为“{right}”',
    en: 'the straight quotation mark is now {right}',
    example: '"四个意识"',
    why: {
      zh: '中文用弯引号（GB/T 15834—2011 4.8）。输出中已改，原文件未动。',
      en: 'Chinese text has curved quotation marks (GB/T 15834—2011, 4.8). The outputs have them; the file is as it was.',
    },
  },
  'quote-unpaired': {
    severity: 'warning',
    zh: '引号『{mark}』没有配对',
    en: 'the quotation mark {mark} has no partner',
    example: '“四个意识',
    why: {
      zh: '一个引号找不到另一半，引语从哪里到哪里不明。请补上或删去；有两种改法，因此不自动改。',
      en: 'One mark lacks the other, so nobody knows how far the quotation reaches. Add it or take this one out; as both may be right, nothing is done.',
    },
  },
  'space-inside': {
    severity: 'info',
    zh: '“{found}”中的多余空格已去除',
    en: 'the stray blanks in “{found}” are left out of the text',
    example: '1 9 9 3 年',
    why: {
      zh: '扫描和复制会在数字、词语中间留下空格，影响搜索和统计。输出中已去除。',
      en: 'Scanning and copying leave blanks inside numbers and words, which searches and counts miss. The outputs are without them.',
    },
  },
  'punctuation-half': {
    severity: 'info',
    zh: '半角标点“{mark}”已改为“{right}”',
    en: 'the half-width mark {mark} between Chinese characters is now {right}',
    example: '抓学习,强引领',
    why: {
      zh: '汉字之间用全角标点（GB/T 15834—2011）。输出中已改，原文件未动。',
      en: 'Between Chinese characters punctuation is full-width (GB/T 15834—2011). The outputs have it so; the file is as it was.',
    },
  },
  'punctuation-doubled': {
    severity: 'warning',
    zh: '标点重复：“{found}”',
    en: 'punctuation stands twice: “{found}”',
    example: '抓学习，，强引领',
    why: {
      zh: '连写两个标点，多半是改稿时留下的。留哪一个由作者定。',
      en: 'Two marks in a row are mostly left from editing. Which of them stays is the writer’s to say.',
    },
  },
  'year-brackets': {
    severity: 'info',
    zh: '发文字号的年份应加六角括号，“{found}”已改为“{right}”',
    en: 'the year of a document number stands in 〔〕: {found} is now {right}',
    example: '某政发[2021]12号',
    why: {
      zh: '发文字号的年份用六角括号（GB/T 9704—2012 7.2.5）。输出中已改，原文件未动。',
      en: 'In a document number the year stands in 〔〕 (GB/T 9704—2012, 7.2.5). The outputs have it so; the file is as it was.',
    },
  },
  blank: {
    severity: 'warning',
    zh: '此处“{mask}”待填写',
    en: 'the blank “{mask}” is not filled in',
    example: '召开会议**次',
    why: {
      zh: '模板留下的空没有填。报告上报前应填上实数；导出的表格里这样的数值为空。',
      en: 'A template’s blank that nobody filled in. Put the number there before the report goes out; in exported tables its value is empty.',
    },
  },
  'more-findings': {
    severity: 'info',
    zh: '同类问题（{code}）还有 {count} 处，不再逐一列出',
    en: '{count} more findings of the kind {code} are not listed',
    example: 'a text of a thousand “ without partner',
    why: {
      zh: '同类问题太多时只列出前面的，以免淹没其他问题。先改前面的，再检查一次。',
      en: 'Of very many findings of a kind only the first are listed, so that the others can be seen. Mend those and check again.',
    },
  },
  'title-missing': {
    severity: 'warning',
    zh: '缺少标题',
    en: 'the document has no title',
    example: 'a report that begins with its first sentence',
    why: {
      zh: '公文要有标题（GB/T 9704—2012 7.3.1）。没有标题的报告在目录里无法辨认。',
      en: 'An official text has a title (GB/T 9704—2012, 7.3.1). Without one, nobody can tell the report in the index.',
    },
  },
  'numbering-gap': {
    severity: 'warning',
    zh: '序号不连续：应为“{expected}”，实为“{actual}”',
    en: 'the numbering skips: {expected} expected, {actual} found',
    example: '一、… 三、…',
    why: {
      zh: '少了一个序号，可能漏了一段，也可能只是编号没改。序号不会自动重编。',
      en: 'A number is missing: a part may be lost, or only the count is wrong. Numbers are never changed for you.',
    },
  },
  'numbering-duplicate': {
    severity: 'warning',
    zh: '序号重复：应为“{expected}”，实为“{actual}”',
    en: 'the number {actual} stands twice; {expected} expected',
    example: '二、… 二、…',
    why: {
      zh: '同一个序号出现两次，引用“第几条”时会有歧义。序号不会自动重编。',
      en: 'Two parts have one number, so that nobody can cite them by it. Numbers are never changed for you.',
    },
  },
  'numbering-backward': {
    severity: 'warning',
    zh: '序号倒退：应为“{expected}”，实为“{actual}”',
    en: 'the numbering runs backward: {expected} expected, {actual} found',
    example: '三、… 二、…',
    why: {
      zh: '序号变小，多半是段落移动后没有重编。序号不会自动重编。',
      en: 'A number is smaller than the one before, mostly as a part was moved. Numbers are never changed for you.',
    },
  },
  'numbering-restart': {
    severity: 'info',
    zh: '序号从“{actual}”重新开始，前文已到“{last}”',
    en: 'the numbering begins anew at {actual} after {last}',
    example: '一、… 二、… 三、… 一、…',
    why: {
      zh: '序号重新从头开始，可能是另一部分，也可能缺了一个标题。',
      en: 'Counting begins anew: another part, or one whose heading is missing.',
    },
  },
  'numbering-mixed': {
    severity: 'info',
    zh: '序号写法不一致：同级写作“{expected}”，此处为“{actual}”',
    en: 'this number is written {actual} where the others of its level would be {expected}',
    example: '一、… 二．…',
    why: {
      zh: '同一级序号应用同一种写法（GB/T 9704—2012 7.3.3：一、（一）1.（1））。',
      en: 'The numbers of one level are written in one way (GB/T 9704—2012, 7.3.3: 一、 （一） 1. （1）).',
    },
  },
  'level-mixed': {
    severity: 'info',
    zh: '同级标题序号种类不一：“{first}”之后为“{actual}”',
    en: 'headings of one level are numbered in two ways: {actual} after {first}',
    example: '一、… 二、… 3、…',
    why: {
      zh: '同一级标题混用两种序号，读者会把它看成下一级。统一为本级的序号。',
      en: 'Two kinds of numbers on one level make the odd heading look like one of the level below. Give it the number of its own level.',
    },
  },
  'parent-missing': {
    severity: 'info',
    zh: '“{actual}”缺少上一级标题，别处它在“{parent}”之下',
    en: '{actual} stands without a heading over it; elsewhere it is under {parent}',
    example: '一、…（一）… 1.… and then 二、… 1.…',
    why: {
      zh: '结构层次序数应依次使用（GB/T 9704—2012 7.3.3）。补上缺少的层次，或改用上一级序号。',
      en: 'Levels are used one after another (GB/T 9704—2012, 7.3.3). Add the level that is left out, or number these on it.',
    },
  },
  'heading-long': {
    severity: 'info',
    zh: '标题过长：{length} 字，超过 {most} 字',
    en: 'this heading has {length} characters, more than {most}',
    example: 'a heading that goes on for three lines',
    why: {
      zh: '标题过长则难以起到提示作用。压缩标题，把内容放到正文。',
      en: 'So long a heading tells nothing at a glance. Shorten it and leave the rest to the text.',
    },
  },
  'marker-punctuation': {
    severity: 'warning',
    zh: '序号“{marker}”后多用了“{mark}”',
    en: 'the mark {mark} is one too many after {marker}',
    example: '（一）、履职情况',
    why: {
      zh: '带括号的序号后不再加标点（GB/T 15834—2011 附录 B）。',
      en: 'After a number in brackets no further mark stands (GB/T 15834—2011, annex B).',
    },
  },
  'point-alone': {
    severity: 'info',
    zh: '只有“{actual}”，没有“{expected}”',
    en: '{actual} has no {expected} after it',
    example: '一是… with no 二是 in its section',
    why: {
      zh: '“一是”引起并列，只有一条时不必编号，或者后面的漏了。',
      en: 'A first point promises a second: leave its number out, or see whether the others are lost.',
    },
  },
  'section-empty': {
    severity: 'warning',
    zh: '“{heading}”下没有内容',
    en: 'nothing stands under {heading}',
    example: '二、存在问题 followed by 三、下步打算',
    why: {
      zh: '标题下没有内容，多半是模板留下的，或正文贴到了别处。',
      en: 'A heading with nothing under it is left from a template, or its text was pasted elsewhere.',
    },
  },
  'section-missing': {
    severity: 'warning',
    zh: '缺少“{role}”部分',
    en: 'the report has no section of {role}',
    example: 'a report that names no problems',
    why: {
      zh: '上级要求有这一部分（配置中的 leastShares），没有认出来。若标题写法特殊，请改得更明白。',
      en: 'Your config asks for this part (leastShares) and none was recognised. Where its heading is unusual, make it plainer.',
    },
  },
  'section-short': {
    severity: 'warning',
    zh: '“{role}”部分占全文 {share}%，低于要求的 {least}%',
    en: 'the sections of {role} make {share}% of the text, less than the {least}% asked for',
    example: 'problems told in one line of a long report',
    why: {
      zh: '上级要求这一部分有一定篇幅（配置中的 leastShares），现在不够。',
      en: 'Your config asks for a share of the text for this part (leastShares), and it has less.',
    },
  },
  'switch-unknown': {
    severity: 'warning',
    zh: '没有检查项“{code}”，此注释未关闭任何检查',
    en: 'there is no finding “{code}”; this comment switches nothing off',
    example: '<!-- shuzhi-disable blanks -->',
    why: {
      zh: '注释里的代码写错了，什么也没有关闭。运行 shuzhi explain 可列出全部代码。',
      en: 'The code in the comment is none, so nothing is switched off. shuzhi explain lists all codes.',
    },
  },
  'problem-unanswered': {
    severity: 'info',
    zh: '“{name}”没有对应的措施',
    en: 'no measure answers “{name}”',
    example: '二、存在问题 （一）经费不足… 三、下步打算 with nothing about 经费',
    why: {
      zh: '提出的问题在后文找不到相应的措施，可能确实没有写，也可能换了说法没有认出来。',
      en: 'No plan speaks of a problem that was named: none was written, or it is put in words that were not recognised.',
    },
  },
} as const satisfies Record<string, Entry>

/** The code of a finding, as the table has it. */
export type FindingCode = keyof typeof findingTable
