import { say, type Text } from './command-line/language.ts'
import type { Context } from './commands/command.ts'
import { takeColumns } from './display-width.ts'
import { visible } from './visible.ts'

/** Shows how far a run has come. */
export type Progress = { next(name: string): void; end(): void }

const words = {
  rate: { zh: '{rate} 份/秒', en: '{rate}/s' },
  left: { zh: '剩余 {left}', en: '{left} left' },
} as const satisfies Record<string, Text>

/** Milliseconds between two looks at the terminal: more often nobody can read it. */
const pause = 100

/** Columns of the bar. */
const barWidth = 20

/** A line on standard error, on a terminal only: a bar, how many are done, how fast, how long it takes yet, and the name of the last. */
export function createProgress(
  { io, language, options }: Pick<Context, 'io' | 'language' | 'options'>,
  total: number,
): Progress {
  if (options.quiet || !io.showsProgress) return { next: () => {}, end: () => {} }
  const start = performance.now()
  let done = 0
  let shownAt = Number.NEGATIVE_INFINITY
  return {
    next(name) {
      done += 1
      const now = performance.now()
      if (now - shownAt < pause && done < total) return
      shownAt = now
      const seconds = Math.max(0.001, (now - start) / 1000)
      const rate = done / seconds
      const parts = [
        barOf(done / total),
        `${done}/${total}`,
        say(words.rate, language, { rate: rate < 10 ? rate.toFixed(1) : Math.round(rate) }),
        say(words.left, language, { left: clock((total - done) / rate) }),
      ]
      io.progress(takeColumns(`${parts.join('  ')}  ${visible(name)}`, (io.errorColumns ?? 80) - 1))
    },
    end: () => io.progress(''),
  }
}

const barOf = (share: number): string => {
  const full = Math.round(share * barWidth)
  return `[${'#'.repeat(full)}${'-'.repeat(barWidth - full)}]`
}

/** Seconds as `0:07`, `12:30` or `1:02:03`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
