import type { Language } from '@shuzhi/document'
import type { GivenOptions } from '../command-line/options.ts'
import type { Io } from '../io.ts'
import type { Config } from '../settings/config.ts'

/** 0 all well, 1 findings at error level, 2 wrong use, unreadable input or a crash. */
export type ExitCode = 0 | 1 | 2

/** What a command works on. `language` is for messages; documents are written in `--lang`, else in Chinese, on any machine. */
export type Context = {
  io: Io
  language: Language
  operands: readonly string[]
  options: GivenOptions
  config: Config
}

/** A command; it throws a `UsageError` for a user's mistake. */
export type Run = (context: Context) => Promise<ExitCode>
