import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Bars, excerptBars, registerBars, seedBars } from './bars.ts'
import { checkBars } from './check-bars.ts'
import { type GoldReport, readCollection } from './collection.ts'
import { predict } from './predict.ts'
import { score, sumScores } from './score.ts'
import { listMisses, scoreboard } from './scoreboard.ts'

// Run from the root of the repository, after a build: `pnpm evaluate [--misses]`.
const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } })
const folderOf = (name: string): URL => pathToFileURL(`test/${name}/`)
const collections: [name: string, reports: GoldReport[], bars: Bars][] = [
  ['seeds', readCollection(folderOf('gold')), seedBars],
  ['registers', readCollection(folderOf('registers')), registerBars],
  ['excerpts', readCollection(folderOf('excerpts')), excerptBars],
]

for (const [name, reports, bars] of collections) {
  const predictions = predict('packages/shuzhi/dist/command/main.js', reports)
  const scores = reports.map((report) => score(report.spans, predictions.get(report.id) ?? []))
  const total = sumScores(scores)
  console.log(`\n${name}, ${reports.length} reports\n${scoreboard(total)}`)
  const misses = values.misses ? reports.flatMap((report, i) => listMisses(report, scores[i]!)) : []
  if (misses.length > 0) console.log(misses.join('\n'))
  for (const { what, is, bar } of checkBars(total, bars)) {
    console.error(`${name}: ${what} is ${(100 * is).toFixed(1)}, below its bar of ${(100 * bar).toFixed(1)}`)
    process.exitCode = 1
  }
}
