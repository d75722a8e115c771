// What a stranger waits for: `node scripts/measure-build.mjs` clones this repository (what is committed), builds it with README's
// command and an empty home folder, builds it again unchanged, and prints seconds and what git says of the clone.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = mkdtempSync(join(tmpdir(), 'shuzhi-measure-'))
const clone = join(folder, 'clone')
const home = join(folder, 'home')
mkdirSync(home)
execFileSync('git', ['clone', '-q', fileURLToPath(new URL('..', import.meta.url)), clone])

const { PATH } = process.env
const env = { PATH, HOME: home, LANG: 'en_US.UTF-8' }
function time(what, command, ...args) {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, args, { cwd: clone, env, encoding: 'utf8' })
  if (status !== 0) console.error(stderr)
  console.log(`${what.padEnd(44)} ${((performance.now() - start) / 1000).toFixed(2)} s`)
}

time('fresh clone to out/, npx included', 'npx', '-y', 'pnpm@12.21.0', 'build')
for (let round = 1; round <= 3; round += 1)
  time(`unchanged, npx included (${round})`, 'npx', '-y', 'pnpm@12.21.0', 'build')
// npx takes a good part of that to find pnpm; with pnpm at hand it is this:
const rounds = `
  const { spawnSync } = require('node:child_process')
  for (let round = 1; round <= 3; round += 1) {
    const start = performance.now()
    const { status } = spawnSync('pnpm', ['run', 'build'], { stdio: 'ignore' })
    const seconds = ((performance.now() - start) / 1000).toFixed(2)
    console.log(('unchanged, pnpm build (' + round + ')').padEnd(44), seconds, 's', status === 0 ? '' : 'FAILED')
  }`
process.stdout.write(
  spawnSync('npx', ['-y', 'pnpm@12.21.0', 'exec', 'node', '-e', rounds], {
    cwd: clone,
    env,
    encoding: 'utf8',
  }).stdout,
)
const changes = execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' })
console.log(`git status: ${changes === '' ? 'clean' : changes}`)
rmSync(folder, { recursive: true, force: true })
