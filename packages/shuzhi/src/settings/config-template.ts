import type { Text } from '../command-line/language.ts'

/** What `shuzhi init` writes: every field, explained, and none in force. */
export const configTemplate: Text = {
  zh: `import { defineConfig } from 'shuzhi'

// 去掉行首的 // 即可启用一项。命令行选项优先于这里。
export default defineConfig({
  // 补充词语：units 量词（“巡河3趟次”）、nouns 名词、verbs 动词、acts 动名词、bodies 机构、posts 职务、places 地名、persons 人名。
  // lexicon: { units: ['趟次'], posts: ['小巷管家'] },

  // 你的文件里不属于报告的内容：marks 出现在哪里都删；lines 是整行，用正则表达式写。
  // noise: { marks: ['【内部资料】'], lines: [/^第\\d+期$/] },

  // 不要做的清理，按规则代码关闭。
  // cleaning: { 'ascii-quotes': false },

  // 每项检查算多重：off、info、warning、error。全部代码见 shuzhi explain。
  // rules: { blank: 'error', 'quote-ascii': 'off' },

  // 某类部分至少占全文的比例（achievements、problems、causes、plans）。
  // leastShares: { problems: 0.2 },

  // build 写什么（md、html、json）、写到哪里、网页用什么语言（zh、en）。
  // outputs: { folder: 'out', formats: ['html'], language: 'zh' },

  // 一份文件最多用多少秒、多少兆 JS 堆内存（整个进程占用更多）；超过的不出报告，其他文件照常处理。
  // limits: { seconds: 120, megabytes: 2048 },

  // 网页颜色：auto 随读者的系统，light 浅色，dark 深色。
  // theme: 'auto',
})
`,
  en: `import { defineConfig } from 'shuzhi'

// A field takes effect without the // before it. Options of the command line go before what stands here.
export default defineConfig({
  // Words of your own: units (巡河3趟次), nouns, verbs, acts (verbal nouns), bodies, posts, places, persons.
  // lexicon: { units: ['趟次'], posts: ['小巷管家'] },

  // What your files hold that is no part of a report: marks are cut wherever they stand; lines are whole lines, as regular expressions.
  // noise: { marks: ['【内部资料】'], lines: [/^第\\d+期$/] },

  // Corrections that are not to be made, by the code of their rule.
  // cleaning: { 'ascii-quotes': false },

  // How much each finding counts for: off, info, warning, error. shuzhi explain lists the codes.
  // rules: { blank: 'error', 'quote-ascii': 'off' },

  // The least share of the text that sections of a role must have (achievements, problems, causes, plans).
  // leastShares: { problems: 0.2 },

  // What build writes (md, html, json), where, and the language of the pages (zh, en).
  // outputs: { folder: 'out', formats: ['html'], language: 'en' },

  // The seconds and the megabytes of JS heap that one file may take (the process holds more); one that takes more gives no report, the others do.
  // limits: { seconds: 120, megabytes: 2048 },

  // The colours of the pages: auto as the reader's system has them, light or dark.
  // theme: 'auto',
})
`,
}
