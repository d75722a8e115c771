// Measures the stages against their peers. Usage: pnpm bench [stage…] [--input PLACE] [--rounds N] [--json FILE]
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { printHostile } from './hostile.mjs'
import { joined, readInput, sizeOf } from './input.mjs'
import { measure } from './measure.mjs'
import { stages } from './stages/index.mjs'
import { printTable } from './table.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { input: { type: 'string' }, rounds: { type: 'string', default: '9' }, json: { type: 'string' } },
})
const unknown = positionals.find((name) => !Object.hasOwn(stages, name))
if (unknown !== undefined) {
  console.error(`bench: no stage ${unknown}; there are ${Object.keys(stages).join(', ')}`)
  process.exit(2)
}

const files = readInput(values.input ?? fileURLToPath(new URL('../seeds', import.meta.url)))
const inputs = [
  { name: `${files.length} files`, files },
  { name: 'joined, 1 MB', files: joined(files, 1e6) },
]
/** Rounds of a text that a stage is to grow with: these take long, and few tell whether speed holds. */
const growthRounds = 3

const results = []
for (const name of positionals.length > 0 ? positionals : Object.keys(stages)) {
  const { stage } = await stages[name]()
  if (stage.print) {
    stage.print(files)
    continue
  }
  for (const { name: input, files: given } of inputs) {
    const rows = measure(stage.works, given, Math.max(5, Number(values.rounds)))
    const result = { stage: name, input, bytes: sizeOf(given), floor: stage.floor, rows }
    printTable(result)
    results.push(result)
  }
  for (const megabytes of stage.growth ?? []) {
    const given = joined(files, megabytes * 1e6)
    const rows = measure(stage.works, given, growthRounds)
    const result = {
      stage: name,
      input: `growth, ${megabytes} MB`,
      bytes: sizeOf(given),
      floor: stage.floor,
      rows,
    }
    printTable(result)
    results.push(result)
  }
  if (stage.hostile) printHostile(stage.hostile.work, stage.hostile.units)
}
if (values.json) {
  const machine = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    node: process.version,
    date: new Date().toISOString(),
  }
  writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`)
}
