// Measures the stages against their peers. Usage: pnpm bench [all | stage… | memory | profile] [--input PLACE] [--rounds N] [--json FILE]
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measureHostile, printHostile } from './hostile.mjs'
import { joined, readInput, sizeOf } from './input.mjs'
import { machineOf } from './machine.mjs'
import { measure } from './measure.mjs'
import { measureMemory, printMemory } from './peak-memory.mjs'
import { printProfile, profile } from './profile.mjs'
import { stages } from './stages/index.mjs'
import { printTable } from './table.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { input: { type: 'string' }, rounds: { type: 'string', default: '9' }, json: { type: 'string' } },
})
const stageNames = Object.keys(stages)
const all = [...stageNames, 'memory', 'profile']
const unknown = positionals.find((name) => name !== 'all' && !all.includes(name))
if (unknown !== undefined) {
  console.error(`bench: no stage ${unknown}; there are all ${all.join(' ')}`)
  process.exit(2)
}
const asked = positionals.includes('all') ? all : positionals.length > 0 ? positionals : stageNames

// Paths are from where the command was typed, which pnpm tells.
const at = (path) => resolve(process.env.INIT_CWD ?? '.', path)
const place = values.input ? at(values.input) : fileURLToPath(new URL('../seeds', import.meta.url))
const files = readInput(place)
const inputs = [
  { name: `${files.length} files`, files },
  { name: 'joined, 1 MB', files: joined(files, 1e6) },
]

/** Rounds on a text that a work is to grow with: these take long, and few tell whether speed holds. */
const growthRounds = (megabytes) => (megabytes > 16 ? 1 : 3)

const report = { machine: machineOf(), results: [], hostile: [], memory: [], profile: [] }

function take(stage, name, input, given, rounds, { works = stage.works, clock = 'wall' } = {}) {
  const rows = measure(works, given, rounds, clock)
  const result = { stage: name, input, bytes: sizeOf(given), clock, floor: stage.floor, rows }
  printTable(result)
  report.results.push(result)
}

// First, while this process holds nothing that the collector would have to go through.
if (asked.includes('memory')) {
  report.memory = measureMemory(place)
  printMemory(report.memory)
}
if (asked.includes('profile'))
  for (const name of ['normalize', 'segment', 'extract', 'render']) {
    const { stage } = await stages[name]()
    const rows = await profile(stage.works[1], joined(files, 1e6))
    printProfile(name, rows)
    report.profile.push({ stage: name, rows })
  }

for (const name of asked.filter((name) => stageNames.includes(name))) {
  const { stage } = await stages[name]()
  if (stage.print && positionals.includes('all')) continue
  if (stage.print) {
    stage.print(files)
    continue
  }
  for (const input of inputs) take(stage, name, input.name, input.files, Math.max(5, Number(values.rounds)))
  for (const megabytes of stage.growth ?? []) {
    const works = stage.works.filter(({ name }) => name === stage.floor || name.startsWith('shuzhi'))
    const given = joined(files, megabytes * 1e6)
    take(stage, name, `growth, ${megabytes} MB`, given, growthRounds(megabytes), { works, clock: 'cpu' })
  }
  if (stage.hostile) {
    const hostile = measureHostile(stage.hostile.work, stage.hostile.units)
    printHostile(hostile)
    report.hostile.push(hostile)
  }
}
if (values.json) writeFileSync(at(values.json), `${JSON.stringify(report, null, 2)}\n`)
