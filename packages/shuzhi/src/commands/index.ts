import { exportFormats, outputFormats } from '../command-line/choices.ts'
import type { Text } from '../command-line/language.ts'
import type { Choices, OptionName } from '../command-line/options.ts'
import type { Run } from './command.ts'

/** A command: how it is used, what it takes, and where its code is, which is only loaded when it runs. */
export type CommandEntry = {
  usage: Text
  help: Text
  options: readonly OptionName[]
  /** Whether it reads standard input where no paths are given. */
  filter?: boolean
  /** Whether it works by the config. */
  configured?: boolean
  /** What `--to` takes here. */
  to?: Choices
  load: () => Promise<Run>
}

const paths: Text = { zh: '[路径…]', en: '[PATHS…]' }
const documents = { choices: outputFormats, many: true }

const table = {
  build: {
    usage: paths,
    help: {
      zh: '把报告写成网页、Markdown 和数据，并生成总目录（默认写入 out）',
      en: 'write reports as pages, Markdown and data, with an index (to out unless told)',
    },
    options: ['out', 'to', 'jobs', 'cache', 'watch', 'stdin-name', 'config'],
    configured: true,
    to: documents,
    load: async () => (await import('./build.ts')).build,
  },
  check: {
    usage: paths,
    help: { zh: '检查报告，只列出问题', en: 'list what is wrong with reports' },
    options: ['fix', 'reporter', 'max-warnings', 'jobs', 'cache', 'watch', 'stdin-name', 'config'],
    configured: true,
    load: async () => (await import('./check.ts')).check,
  },
  export: {
    usage: paths,
    help: { zh: '把结构和事实导出给其他工具', en: 'structure and facts for other tools' },
    options: ['to', 'out', 'max-chars', 'jobs', 'cache', 'stdin-name', 'config'],
    configured: true,
    to: { choices: exportFormats, many: false },
    load: async () => (await import('./export.ts')).exportDocuments,
  },
  normalize: {
    usage: paths,
    help: {
      zh: '过滤器：原文 → 干净文本（每行一个 JSON）',
      en: 'filter: raw text to clean text, one JSON a line',
    },
    options: ['stdin-name', 'config'],
    configured: true,
    filter: true,
    load: async () => (await import('./normalize.ts')).normalize,
  },
  segment: {
    usage: paths,
    help: {
      zh: '过滤器：加上章节、要点和句子的结构树',
      en: 'filter: adds the tree of sections, points and sentences',
    },
    options: ['stdin-name', 'config'],
    configured: true,
    filter: true,
    load: async () => (await import('./segment.ts')).segment,
  },
  extract: {
    usage: paths,
    help: {
      zh: '过滤器：加上数量、日期、机构等事实',
      en: 'filter: adds the facts, quantities, dates, bodies',
    },
    options: ['stdin-name', 'config'],
    configured: true,
    filter: true,
    load: async () => (await import('./extract.ts')).extract,
  },
  render: {
    usage: paths,
    help: {
      zh: '过滤器：输出成品文件（每行一个 JSON：path、content）',
      en: 'filter: the finished files, one JSON a line with path and content',
    },
    options: ['to', 'stdin-name', 'config'],
    configured: true,
    filter: true,
    to: documents,
    load: async () => (await import('./render.ts')).render,
  },
  explain: {
    usage: { zh: '[代码|位置]', en: '[CODE|PLACE]' },
    help: {
      zh: '说明一项检查；或说明某处（文件:行:列）的事实从何得出',
      en: 'what a finding means; or where the facts at FILE:LINE:COLUMN come from',
    },
    options: ['config'],
    load: async () => (await import('./explain.ts')).explain,
  },
  init: {
    usage: { zh: '', en: '' },
    help: { zh: '写一份带说明的配置文件 shuzhi.config.ts', en: 'write a commented config, shuzhi.config.ts' },
    options: [],
    load: async () => (await import('./init.ts')).init,
  },
} as const satisfies Record<string, CommandEntry>

export type CommandName = keyof typeof table

/** All commands, in the order of the help. */
export const commands: Readonly<Record<CommandName, CommandEntry>> = table

/** Whether there is a command of this name. */
export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name)
