import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Bars, excerptBars, registerBars, seedBars } from './bars.ts'
import { checkBars } from './check-bars.ts'
import { readCollection } from './collection.ts'
import { isExactTree } from './exact-tree.ts'
import { predict } from './predict.ts'
import { score, sumScores } from './score.ts'
import { listMisses, scoreboard } from './scoreboard.ts'

// Run from the root of the repository, after a build: `pnpm evaluate [--misses] [FOLDER ...]`.
// A folder holds annotated reports, `*.txt` as in test/registers; without one the project's own are scored, against their bars.
const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const own: [folder: string, bars: Bars][] = [
  ['test/gold', seedBars],
  ['test/registers', registerBars],
  ['test/excerpts', excerptBars],
]
const collections = positionals.length > 0 ? positionals.map((folder): [string, null] => [folder, null]) : own

for (const [folder, bars] of collections) {
  const reports = readCollection(pathToFileURL(`${folder}/`))
  const predictions = predict('packages/shuzhi/dist/command/main.js', reports)
  const foundIn = (id: string) => predictions.get(id) ?? []
  const scores = reports.map(({ id, spans }) => score(spans, foundIn(id)))
  const total = sumScores(scores)
  const exact = reports.filter(({ id, spans }) => isExactTree(spans, foundIn(id))).length
  console.log(`\n${folder}, ${reports.length} reports, exact trees ${exact}\n${scoreboard(total)}`)
  const misses = values.misses ? reports.flatMap((report, i) => listMisses(report, scores[i]!)) : []
  if (misses.length > 0) console.log(misses.join('\n'))
  for (const { what, is, bar } of bars ? checkBars(total, bars) : []) {
    console.error(
      `${folder}: ${what} is ${(100 * is).toFixed(1)}, below its bar of ${(100 * bar).toFixed(1)}`,
    )
    process.exitCode = 1
  }
}
