import type { FindingEntry } from './finding-entry.ts'

/** What the outline of a text lacks or mixes: its title, its numbers, its levels. */
export const outlineFindings = {
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
} as const satisfies Record<string, FindingEntry>
