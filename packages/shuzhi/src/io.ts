import type { Readable, Writable } from 'node:stream'

/** What the command needs of the process that it runs in. */
export type Io = {
  /** The folder that relative paths start from. */
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  stdin: Readable & { isTTY?: boolean }
  /** Writes to standard output and waits until it is taken. A reader that has gone (`| head`) throws a `ClosedPipe`. */
  print(text: string): Promise<void>
  /** Writes a line to standard error. */
  warn(line: string): void
  /** Shows what is going on, in place of what was shown before, on a terminal only; an empty text wipes it away. */
  progress(text: string): void
  /** Whether standard error is a terminal, on which progress is shown, and how many columns it has. */
  showsProgress: boolean
  errorColumns: number | undefined
  /** How many columns standard output has; undefined where it is no terminal and lines stay whole. */
  columns: number | undefined
  /** Whether standard output shows colours. */
  colors: boolean
  /** Aborted when the run is to end early. */
  signal: AbortSignal
}

/** The run was ended from outside: by Ctrl-C, or the system. */
export class Interrupted extends Error {
  override name = 'Interrupted'
}

/** Standard output is read no more; nothing is wrong, but there is no need to go on. */
export class ClosedPipe extends Error {
  override name = 'ClosedPipe'
}

/** The streams of a process, as Node gives them. */
export type Streams = {
  stdin: Io['stdin']
  stdout: Writable & Terminal
  stderr: Writable & Terminal
}

type Terminal = { isTTY?: boolean; columns?: number }

/** The Io of a process. */
export function createIo(
  { stdin, stdout, stderr }: Streams,
  { cwd, env, signal = new AbortController().signal }: Pick<Io, 'cwd' | 'env'> & { signal?: AbortSignal },
): Io {
  // Failures are reported through the callback of each write; without a listener they would end the process as well.
  for (const stream of [stdout, stderr]) stream.on('error', () => {})
  // Who waits for standard input would wait on.
  signal.addEventListener('abort', () => stdin.destroy())
  return {
    cwd,
    env,
    stdin,
    signal,
    showsProgress: stderr.isTTY === true,
    errorColumns: stderr.columns,
    columns: stdout.isTTY === true ? stdout.columns : undefined,
    colors: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    print: (text) =>
      new Promise((resolve, reject) => {
        if (text === '') return resolve()
        stdout.write(text, (error) =>
          error ? reject(isClosed(error) ? new ClosedPipe() : error) : resolve(),
        )
      }),
    warn: (line) => {
      stderr.write(`${line}\n`)
    },
    progress: (text) => {
      if (stderr.isTTY) stderr.write(`\r\u001B[K${text}`)
    },
  }
}

const isClosed = (error: Error & { code?: string }): boolean =>
  error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
