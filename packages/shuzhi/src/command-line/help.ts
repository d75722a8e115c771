import type { Language } from '@shuzhi/document'
import { type CommandEntry, type CommandName, commands } from '../commands/index.ts'
import { widthOf } from '../display-width.ts'
import { wrap } from '../wrap.ts'
import type { Text } from './language.ts'
import { commonOptions, type OptionEntry, type OptionName, options } from './options.ts'

const words = {
  usage: { zh: '用法', en: 'Usage' },
  commands: { zh: '命令', en: 'Commands' },
  options: { zh: '选项', en: 'Options' },
  command: { zh: '<命令>', en: '<COMMAND>' },
  some: { zh: '[选项]', en: '[OPTIONS]' },
  paths: {
    zh: '路径可以是文件、文件夹（含子文件夹）、通配符，或 -（标准输入）。不写路径时取 seeds 文件夹，没有则取当前文件夹。\n.gitignore 和 .shuzhiignore 中列出的会跳过。退出码：0 正常，1 有错误级问题，2 用法有误、输入不可读或内部错误。',
    en: 'Paths are files, folders (with all below), globs, or - for standard input; without any, the folder seeds, else this one.\nWhat .gitignore and .shuzhiignore name is left out. Exit codes: 0 all well, 1 findings at error level, 2 wrong use,\nunreadable input or an internal error.',
  },
  filters: {
    zh: '过滤器不写路径时读标准输入：每行一个文档（JSON），或一篇原文。',
    en: 'Without paths a filter reads standard input: a document (JSON) on each line, or one raw text.',
  },
  more: { zh: '各命令的选项：shuzhi <命令> --help', en: 'Options of a command: shuzhi COMMAND --help' },
} as const satisfies Record<string, Text>

/** The help of one command, or of all, for a terminal of so many columns; undefined leaves lines as long as they are. */
export function helpOf(command: CommandName | undefined, language: Language, columns?: number): string {
  const lines = command ? helpOfCommand(command, language) : helpOfAll(language)
  return `${lines.flatMap((line) => wrapLine(line, columns)).join('\n')}\n`
}

/** A line of a table goes on below its second column, all others at the margin. */
function wrapLine(text: string, columns: number | undefined): string[] {
  const [, first = '', second = text] = /^( {2}.*?\S {2,})(\S.*)$/.exec(text) ?? []
  const indent = widthOf(first)
  return second
    .split('\n')
    .flatMap((line) => wrap(line, columns && columns - indent))
    .map((line, at) => (at === 0 ? first : ' '.repeat(indent)) + line)
}

function helpOfAll(language: Language): string[] {
  const lines = Object.entries<CommandEntry>(commands).map(
    ([name, { usage, help }]) => [`${name} ${usage[language]}`.trim(), help[language]] as const,
  )
  return [
    `${words.usage[language]}: shuzhi ${words.command[language]} ${words.some[language]}`,
    '',
    `${words.commands[language]}:`,
    ...table(lines),
    '',
    ...optionLines(commonOptions, undefined, language),
    '',
    words.paths[language],
    words.more[language],
  ]
}

function helpOfCommand(name: CommandName, language: Language): string[] {
  const { usage, help, filter, options: own }: CommandEntry = commands[name]
  return [
    `${words.usage[language]}: shuzhi ${[name, usage[language], words.some[language]].filter((part) => part !== '').join(' ')}`,
    '',
    help[language],
    '',
    ...optionLines([...own, ...commonOptions], commands[name], language),
    '',
    ...(own.includes('stdin-name') ? [words.paths[language]] : []),
    ...(filter ? [words.filters[language]] : []),
  ]
}

function optionLines(
  names: readonly OptionName[],
  command: CommandEntry | undefined,
  language: Language,
): string[] {
  const lines = names.map((name) => {
    const { short, value, choices, help }: OptionEntry = options[name]
    const formats = name === 'to' ? command?.to : undefined
    const long = `${short ? `-${short}, ` : '    '}--${name}`
    const all = formats?.choices ?? choices
    const list = all && name !== 'lang' ? `: ${all.join(formats?.many ? ',' : ' | ')}` : ''
    return [value ? `${long} ${value[language]}` : long, help[language] + list] as const
  })
  return [`${words.options[language]}:`, ...table(lines)]
}

/** Two columns; the first is padded by the width it has on a screen, where a Chinese character takes two columns. */
function table(lines: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...lines.map(([first]) => widthOf(first)))
  return lines.map(([first, second]) => `  ${first}${' '.repeat(width - widthOf(first) + 2)}${second}`)
}
