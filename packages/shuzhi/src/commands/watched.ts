import { basename, dirname, join, resolve, sep } from 'node:path'
import { isReportName } from '@shuzhi/stage'
import picomatch from 'picomatch'
import { say } from '../command-line/language.ts'
import { runTexts } from '../command-line/texts/run.ts'
import { usageTexts } from '../command-line/texts/usage.ts'
import { UsageError } from '../command-line/usage-error.ts'
import { defaultFolder } from '../inputs/gather-inputs.ts'
import { Interrupted } from '../io.ts'
import { configNames } from '../settings/load-config.ts'
import type { Context, ExitCode } from './command.ts'
import { memoryFolderOf, outputFolderOf } from './given.ts'

/** Milliseconds of quiet after a change: a program that saves touches a file more than once. */
const quiet = 100

/**
 * Runs a command, and again whenever something changes that it reads, until the run is ended from outside. A mistake in the first run ends it; a
 * later one is told, as the next change may mend it.
 * @throws UsageError for standard input, which cannot be watched
 */
export async function watched(
  context: Context,
  runOnce: () => Promise<ExitCode>,
  tell: (error: unknown) => void,
): Promise<ExitCode> {
  const { io, language, operands } = context
  if (operands.includes('-')) throw new UsageError(usageTexts.watchStandardInput)
  const changes = await watchChanges(context)
  try {
    await runOnce()
    for (;;) {
      io.warn(say(runTexts.watching, language))
      await changes.next()
      if (io.signal.aborted) return 0
      try {
        await runOnce()
      } catch (error) {
        if (error instanceof Interrupted) throw error
        tell(error)
      }
    }
  } finally {
    await changes.close()
  }
}

/** Waits for changes, those made since the last wait included; a wait ends too where the run is to end. */
type Changes = { next(): Promise<void>; close(): Promise<void> }

/** Begins to watch, before anything is read: what changes while it is read is seen. */
async function watchChanges(context: Context): Promise<Changes> {
  const { signal } = context.io
  const { watch } = await import('chokidar')
  const ignored = (path: string) => isLeftOut(path, context)
  const watcher = watch(placesOf(context), { ignored, ignoreInitial: true })
  let changed = false
  let wake: () => void = () => {}
  watcher.on('all', (_event, path) => {
    if (!isRead(path, context)) return
    changed = true
    wake()
  })
  signal.addEventListener('abort', () => wake())
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  return {
    async next() {
      if (!changed && !signal.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      while (changed && !signal.aborted) {
        changed = false
        await new Promise((resolve) => setTimeout(resolve, quiet))
      }
    },
    close: () => watcher.close(),
  }
}

/** The folders and files that a command reads, and its config. */
function placesOf({ io, operands }: Context): string[] {
  const named = operands.length > 0 ? operands : [defaultFolder(io.cwd)]
  const places = named.map((operand) => resolve(io.cwd, picomatch.scan(operand).base))
  return [...places, ...configNames.map((name) => join(io.cwd, name))]
}

/** Whether a change of this file changes what a run does: a report, what was named itself, the config, what leaves reports out. */
const isRead = (path: string, { io, operands }: Context): boolean =>
  isReportName(path) ||
  operands.some((operand) => resolve(io.cwd, operand) === path) ||
  [...configNames, '.gitignore', '.shuzhiignore'].includes(basename(path))

/** What no run reads: hidden files, installed packages, what is half written, and what the run itself writes. */
function isLeftOut(path: string, context: Context): boolean {
  const written = [resolve(context.io.cwd, outputFolderOf(context)), memoryFolderOf(context) ?? '']
  if (written.some((folder) => folder !== '' && (path === folder || path.startsWith(folder + sep))))
    return true
  const name = basename(path)
  return (
    dirname(path) !== path &&
    (/^\.(?!gitignore$|shuzhiignore$)[^.]/.test(name) || name === 'node_modules' || name.endsWith('.tmp'))
  )
}
