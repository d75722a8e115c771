import { languages, reporterNames } from './choices.ts'
import type { Text } from './language.ts'

/** What an option can be: one of a few, or several of them with commas between. */
export type Choices = { choices: readonly string[]; many: boolean }

/** An option of the command line: a switch, or one that takes a `value`, perhaps one of `choices`. */
export type OptionEntry = {
  short?: string
  /** The placeholder in the help; absent for a switch. */
  value?: Text
  choices?: readonly string[]
  help: Text
}

const same = (text: string): Text => ({ zh: text, en: text })

/** All options there are. Which command takes which stands in the table of commands. */
export const options = {
  out: {
    short: 'o',
    value: { zh: '位置', en: 'PLACE' },
    help: { zh: '写到哪里', en: 'where to write' },
  },
  to: {
    value: { zh: '格式', en: 'FORMAT' },
    help: { zh: '输出格式', en: 'the format' },
  },
  fix: {
    help: {
      zh: '改正只有一种改法的问题（如引号方向）',
      en: 'correct what has one right answer (a reversed quotation mark)',
    },
  },
  reporter: {
    value: { zh: '名称', en: 'NAME' },
    choices: reporterNames,
    help: { zh: '结果的样式，默认 pretty', en: 'how findings are shown, pretty unless told' },
  },
  'max-warnings': {
    value: same('N'),
    help: { zh: '警告超过 N 个时退出码为 1', en: 'exit with 1 on more than N warnings' },
  },
  'max-chars': {
    value: same('N'),
    help: {
      zh: 'chunks 每段最多 N 个字符，在句末切分',
      en: 'at most N characters a chunk, cut at sentence ends',
    },
  },
  'stdin-name': {
    value: { zh: '名称', en: 'NAME' },
    help: { zh: '标准输入的文件名', en: 'the file name of standard input' },
  },
  lang: {
    value: same('zh|en'),
    choices: languages,
    help: { zh: '使用的语言，默认按 LANG，否则中文', en: 'the language, by LANG unless told, else Chinese' },
  },
  config: {
    value: { zh: '文件', en: 'FILE' },
    help: {
      zh: '配置文件，默认取最近的 shuzhi.config.ts（.js、.json）',
      en: 'the config, the nearest shuzhi.config.ts (.js, .json) unless told',
    },
  },
  cache: {
    help: {
      zh: '没有变化的报告沿用上次结果（存于 .shuzhi/cache）',
      en: 'take over what has not changed since the last run (.shuzhi/cache)',
    },
  },
  watch: {
    short: 'w',
    help: { zh: '文件一变就重新运行，按 Ctrl-C 结束', en: 'run again on each change, until Ctrl-C' },
  },
  jobs: {
    short: 'j',
    value: same('N'),
    help: {
      zh: '同时用 N 个线程，默认按文件数和处理器定',
      en: 'work on N threads, by files and processors unless told',
    },
  },
  quiet: { short: 'q', help: { zh: '不显示进度和总结', en: 'no progress, no summary' } },
  help: { short: 'h', help: { zh: '显示帮助', en: 'show this help' } },
  version: { short: 'v', help: { zh: '显示版本', en: 'show the version' } },
} as const satisfies Record<string, OptionEntry>

export type OptionName = keyof typeof options

/** Options that every command takes. */
export const commonOptions: readonly OptionName[] = ['lang', 'quiet', 'help', 'version']

/** The options that a user gave: switches are `true`, others hold their text. */
export type GivenOptions = { [Name in OptionName]?: string | true }
