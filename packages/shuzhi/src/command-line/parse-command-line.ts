import { parseArgs } from 'node:util'
import { type CommandName, commands, isCommandName } from '../commands/index.ts'
import { meantOf } from './nearest.ts'
import {
  type Choices,
  commonOptions,
  type GivenOptions,
  type OptionEntry,
  type OptionName,
  options,
} from './options.ts'
import { usageTexts } from './texts/usage.ts'
import { UsageError } from './usage-error.ts'

/** What the user typed. */
export type CommandLine = { command: CommandName | undefined; operands: string[]; options: GivenOptions }

const entries: Readonly<Record<string, OptionEntry | undefined>> = options

/** Reads the arguments behind the program's name. A mistake throws a `UsageError` that says what to do. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { tokens } = parseArgs({ args: [...args], options: parseTable, strict: false, tokens: true })
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const asksForHelp = words[0] === 'help'
  const [name, ...operands] = asksForHelp ? words.slice(1) : words
  if (name !== undefined && !isCommandName(name)) {
    const known = Object.keys(commands)
    throw new UsageError(usageTexts.unknownCommand, {
      name,
      meant: meantOf(name, known),
      commands: known.join(' '),
    })
  }
  // Resolved, an empty path would be the folder we are in.
  if (operands.includes('')) throw new UsageError(usageTexts.emptyPath)
  const given: GivenOptions = asksForHelp ? { help: true } : {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = optionNamed(token.name, token.rawName, name)
    given[option] = checkedValue(token, choicesOf(option, name), option)
  }
  return { command: name, operands, options: given }
}

const parseTable = Object.fromEntries(
  Object.entries(entries).map(([name, entry]) => {
    const type = entry?.value ? ('string' as const) : ('boolean' as const)
    return [name, entry?.short ? { type, short: entry.short } : { type }]
  }),
)

/** The option of that name, where the command takes it. */
function optionNamed(name: string, typed: string, command: CommandName | undefined): OptionName {
  const own: readonly OptionName[] = command ? commands[command].options : []
  const known = [...own, ...commonOptions]
  const option = known.find((one) => one === name)
  if (option) return option
  throw new UsageError(usageTexts.unknownOption, {
    option: typed,
    meant: typed.startsWith('--')
      ? meantOf(
          typed,
          known.map((one) => `--${one}`),
        )
      : '',
    command: command ? `shuzhi ${command}` : 'shuzhi',
  })
}

/** The choices of an option, where its value is one of a few; `to` differs from command to command. */
function choicesOf(option: OptionName, command: CommandName | undefined): Choices | undefined {
  if (option === 'to') return command && commands[command].to
  const choices = entries[option]?.choices
  return choices && { choices, many: false }
}

/** The value of an option as it was typed, or `true` for a switch. */
function checkedValue(
  { value, rawName }: { value?: string | undefined; rawName: string },
  allowed: Choices | undefined,
  option: OptionName,
): string | true {
  const placeholder = entries[option]?.value
  if (!placeholder) {
    if (value !== undefined) throw new UsageError(usageTexts.optionTakesNoValue, { option: rawName })
    return true
  }
  if (value === undefined || value === '') {
    throw new UsageError(usageTexts.optionNeedsValue, {
      option: rawName,
      value: allowed?.choices.join('|') ?? placeholder,
    })
  }
  for (const one of allowed?.many ? value.split(',') : [value]) {
    if (!allowed || allowed.choices.includes(one)) continue
    throw new UsageError(usageTexts.badChoice, {
      option: rawName,
      given: one,
      meant: meantOf(one, allowed.choices),
      choices: allowed.choices.join(' '),
    })
  }
  return value
}
