import type { CreateReporter } from './reporter.ts'
import { totalsLine } from './totals-line.ts'

/** How often each finding was made, and the totals. */
export const summary: CreateReporter = ({ language }) => {
  const counts = new Map<string, number>()
  return {
    file: ({ findings }) => {
      for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
      return ''
    },
    end: (totals) => {
      const lines = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      const table = lines.map(([code, count]) => `${String(count).padStart(6)}  ${code}\n`)
      return `${table.join('')}${totalsLine(totals, language)}`
    },
  }
}
