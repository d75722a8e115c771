// What the command takes: `node scripts/measure-command.mjs [--rounds N]` prints the whole time of processes, the least and the median of N rounds, each
// round one of each, so that what slows the machine slows them all; `--reports N` runs over N reports of 5 KB and prints peak memory, the processor
// time of all threads and speed, of `--only check,build` alone where told.
// Build first.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    reports: { type: 'string' },
    jobs: { type: 'string' },
    only: { type: 'string' },
  },
})
const program = fileURLToPath(new URL('../packages/shuzhi/dist/command/main.js', import.meta.url))
const seeds = fileURLToPath(new URL('../seeds/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'shuzhi-measure-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

if (values.reports) measureMany(Number(values.reports))
else measureStart(Number(values.rounds))

function measureStart(rounds) {
  const seed = join(seeds, readdirSync(seeds).sort()[0])
  const works = [
    ['node alone', ['-e', '0']],
    ['--version', [program, '--version']],
    ['--help', [program, '--help']],
    ['check a seed', [program, 'check', seed]],
    ['a seed to all formats', [program, 'build', seed, '-o', join(folder, 'out'), '-q']],
    ['a seed to xlsx', [program, 'export', seed, '--to', 'xlsx', '-o', join(folder, 'all.xlsx')]],
  ]
  const times = works.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, [name, args]] of works.entries()) {
      const start = performance.now()
      const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
      times[at].push(performance.now() - start)
      if (status !== 0) throw new Error(`${name}: exit ${status}`)
    }
  }
  console.log(`${'ms, whole process'.padEnd(24)}${'least'.padStart(8)}${'median'.padStart(8)}`)
  for (const [at, [name]] of works.entries()) {
    const sorted = times[at].sort((a, b) => a - b)
    const shown = [sorted[0], sorted[sorted.length >> 1]].map((time) => time.toFixed(0).padStart(8))
    console.log(`${name.padEnd(24)}${shown.join('')}`)
  }
}

function measureMany(count) {
  const place = join(folder, 'reports')
  const bytes = writeReports(place, count)
  console.log(`${count} reports, ${(bytes / 1e6).toFixed(1)} MB`)
  const jobs = values.jobs ? ['--jobs', values.jobs] : []
  const out = (name) => ['-o', join(folder, name)]
  const works = [
    ['check', ['check', place, '--reporter', 'json', ...jobs]],
    ['export to jsonl', ['export', place, '--to', 'jsonl', ...out('all.jsonl'), ...jobs]],
    ['export to parquet', ['export', place, '--to', 'parquet', ...out('all.parquet'), ...jobs]],
    ['export to xlsx', ['export', place, '--to', 'xlsx', ...out('all.xlsx'), ...jobs]],
    ['build', ['build', place, ...out('out'), '-q', ...jobs]],
  ]
  // Every thread tells the peak and the time of the whole process when it ends; the last to end is the program.
  const tell =
    'data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process._rawDebug("peak",maxRSS,userCPUTime+systemCPUTime)})'
  console.log(
    `${''.padEnd(20)}${'peak MB'.padStart(8)}${'cpu s'.padStart(8)}${'s'.padStart(8)}${'reports/s'.padStart(11)}`,
  )
  const wanted = values.only?.split(',')
  for (const [name, args] of works.filter(([name]) => wanted?.includes(name) ?? true)) {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, ['--import', tell, program, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const seconds = (performance.now() - start) / 1000
    const told = Array.from(stderr.matchAll(/^peak (\d+) (\d+)$/gm), ([, ...numbers]) => numbers.map(Number))
    const [peak, cpu] = [0, 1].map((at) => Math.max(...told.map((numbers) => numbers[at])))
    const shown = [peak / 1024, cpu / 1e6, seconds].map((number, at) => number.toFixed(at && 1).padStart(8))
    console.log(
      `${name.padEnd(20)}${shown.join('')}${(count / seconds).toFixed(0).padStart(11)}${status === 0 ? '' : `  exit ${status}`}`,
    )
    for (const made of readdirSync(folder))
      if (made !== 'reports') rmSync(join(folder, made), { recursive: true })
  }
}

/** Reports of some 5 KB, made of the seeds, a thousand a folder; gives how many bytes they have. */
function writeReports(place, count) {
  const texts = readdirSync(seeds)
    .sort()
    .map((name) => readFileSync(join(seeds, name), 'utf8'))
  let bytes = 0
  for (let at = 0; at < count; at += 1) {
    const below = join(place, String(Math.floor(at / 1000)))
    if (at % 1000 === 0) mkdirSync(below, { recursive: true })
    const text = texts[at % texts.length]
    const from = (at * 137) % Math.max(1, text.length - 1600)
    const report = `${text.slice(0, 60)}\n第${at}号\n${text.slice(from, from + 1600)}\n`
    writeFileSync(join(below, `${at}.txt`), report)
    bytes += Buffer.byteLength(report)
  }
  return bytes
}
