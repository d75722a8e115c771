// The cached build over many reports: `node scripts/measure-many.mjs [N] [--json FILE]` clones this repository (what is committed), fills its seeds/
// with N reports made of the five (5,000 unless told), and prints what `pnpm build` takes: cold, unchanged, one changed, and how much memory and disk.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { machineOf } from '../bench/machine.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
})
const count = Number(positionals[0] ?? 5000)
const clone = mkdtempSync(join(tmpdir(), 'shuzhi-many-'))
execFileSync('git', ['clone', '-q', fileURLToPath(new URL('..', import.meta.url)), clone])
const run = (...args) => spawnSync('npx', ['-y', 'pnpm@12.21.0', ...args], { cwd: clone, encoding: 'utf8' })
run('install', '--silent', '--offline')
run('exec', 'turbo', 'run', 'build')
const report = {
  machine: machineOf(),
  reports: count,
  bytes: 0,
  seconds: {},
  peak: 0,
  megabytes: {},
  files: 0,
}

const seeds = join(clone, 'seeds')
const texts = readdirSync(seeds)
  .sort()
  .map((name) => readFileSync(join(seeds, name), 'utf8'))
for (const name of readdirSync(seeds)) rmSync(join(seeds, name))
let bytes = 0
for (let i = 0; i < count; i += 1) {
  // Each has figures of its own, and begins at another paragraph.
  const lines = texts[i % texts.length]
    .replace(/\d+(?=[次个名条户项])/g, (digits) => String(Number(digits) + (i % 89)))
    .split('\n')
  const text = [...lines.slice(i % lines.length), ...lines.slice(0, i % lines.length)].join('\n')
  writeFileSync(join(seeds, `report-${String(i).padStart(5, '0')}.txt`), text)
  bytes += Buffer.byteLength(text)
}
report.bytes = bytes
console.log(`${count} reports, ${(bytes / 1e6).toFixed(1)} MB`)

function time(what) {
  const start = performance.now()
  const { status, stderr } = run('run', 'build')
  const seconds = (performance.now() - start) / 1000
  if (status === 0) report.seconds[what] = seconds
  console.log(
    `${what.padEnd(28)} ${seconds.toFixed(2).padStart(8)} s${status === 0 ? '' : `  exit ${status}: ${stderr.slice(-400)}`}`,
  )
}
time('cold, compiled already')
time('unchanged')
const changed = join(seeds, `report-${String(count >> 1).padStart(5, '0')}.txt`)
writeFileSync(changed, `${readFileSync(changed, 'utf8')}\n走访农户17户。\n`)
time('one changed')
rmSync(changed)
time('one taken away')

const sizeOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
for (const folder of ['out', '.turbo/cache', 'packages/normalize/out', 'packages/extract/out'].filter(
  (folder) => existsSync(join(clone, folder)),
)) {
  report.megabytes[folder] = sizeOf(join(clone, folder)) / 1e6
  console.log(`${folder.padEnd(28)} ${report.megabytes[folder].toFixed(1).padStart(8)} MB`)
}
const index = readdirSync(join(clone, 'out')).filter((name) => /^index(?:-\d+)?\.html$/.test(name))
report.index = index.map((name) => statSync(join(clone, 'out', name)).size / 1e6)
report.files = readdirSync(join(clone, 'out')).length
report.manifest = statSync(join(clone, 'out/manifest.json')).size / 1e6
// Of all processes that a build started, the one that held most.
report.peak = peakOf()
console.log(`${'most that a stage held'.padEnd(28)} ${report.peak.toFixed(0).padStart(8)} MB`)
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
rmSync(clone, { recursive: true, force: true })

/** The most memory that a stage's process holds over all reports, in megabytes, which makes them all anew. */
function peakOf() {
  const stages = ['normalize', 'segment', 'extract', 'render']
  return Math.max(
    ...stages.map((stage) => {
      rmSync(join(clone, 'packages', stage, '.shuzhi'), { recursive: true, force: true })
      const program =
        "await import('./dist/cli.js'); process.on('exit', () => console.log('peak', process.resourceUsage().maxRSS / 1024))"
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
        cwd: join(clone, 'packages', stage),
        encoding: 'utf8',
      })
      return Number(/peak ([\d.]+)/.exec(stdout)?.[1] ?? 0)
    }),
  )
}
