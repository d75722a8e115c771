import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Bars, excerptBars, registerBars, relationBars, seedBars } from './bars.ts'
import { checkBars, type Shortfall } from './check-bars.ts'
import { readCollection } from './collection.ts'
import { isExactTree } from './exact-tree.ts'
import { predict, predictRelations } from './predict.ts'
import { score, sumScores } from './score.ts'
import { scoreRelations, sumRelationScores } from './score-relations.ts'
import { listMisses, listRelationMisses, relationBoard, scoreboard } from './scoreboard.ts'

// Run from the root of the repository, after a build: `pnpm evaluate [--misses] [FOLDER ...]`.
// A folder holds annotated reports, `*.txt` as in test/registers; without one the project's own are scored, against their bars,
// and the relations of reports whose problems, causes and measures are annotated.
const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const program = 'packages/shuzhi/dist/command/main.js'
const own: [folder: string, bars: Bars][] = [
  ['test/gold', seedBars],
  ['test/registers', registerBars],
  ['test/excerpts', excerptBars],
]
const collections = positionals.length > 0 ? positionals.map((folder): [string, null] => [folder, null]) : own

for (const [folder, bars] of collections) {
  const reports = readCollection(pathToFileURL(`${folder}/`))
  const predictions = predict(program, reports)
  const foundIn = (id: string) => predictions.get(id) ?? []
  const scores = reports.map(({ id, spans }) => score(spans, foundIn(id)))
  const total = sumScores(scores)
  const exact = reports.filter(({ id, spans }) => isExactTree(spans, foundIn(id))).length
  console.log(`\n${folder}, ${reports.length} reports, exact trees ${exact}\n${scoreboard(total)}`)
  const misses = values.misses ? reports.flatMap((report, i) => listMisses(report, scores[i]!)) : []
  if (misses.length > 0) console.log(misses.join('\n'))
  complain(folder, bars ? checkBars(total, bars) : [])
}

for (const folder of positionals.length > 0
  ? []
  : ['test/relations/gold/development', 'test/relations/gold/closed']) {
  const reports = readCollection(pathToFileURL(`${folder}/`))
  const predictions = predictRelations(program, reports)
  const scores = reports.map((report) => scoreRelations(report, predictions.get(report.id)!))
  const total = sumRelationScores(scores)
  console.log(`\n${folder}, ${reports.length} reports\n${relationBoard(total)}`)
  const misses = values.misses ? reports.flatMap(({ id }, i) => listRelationMisses(id, scores[i]!)) : []
  if (misses.length > 0) console.log(misses.join('\n'))
  complain(folder, checkBars(total, relationBars))
}

function complain(folder: string, shortfalls: readonly Shortfall[]): void {
  for (const { what, is, bar } of shortfalls)
    console.error(
      `${folder}: ${what} is ${(100 * is).toFixed(1)}, below its bar of ${(100 * bar).toFixed(1)}`,
    )
  if (shortfalls.length > 0) process.exitCode = 1
}
