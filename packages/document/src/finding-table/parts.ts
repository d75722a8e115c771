import type { FindingEntry } from './finding-entry.ts'

/** Headings, points and sections that are not as they should be, each by itself. */
export const partFindings = {
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
} as const satisfies Record<string, FindingEntry>
