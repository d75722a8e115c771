// `pnpm build`: one at a time in a checkout. Turbo's data tasks, again where the seeds were changed under them, then the end that tidies up and reports.
import { spawnSync } from 'node:child_process'
import { takeLock } from './take-lock.mjs'

/** What normalize's data task exits with when a seed changed after turbo looked at it: a temporary failure, as in sysexits. */
const changedMeanwhile = 75
const rounds = 3

const run = (file, args = [], env = {}) =>
  spawnSync(process.execPath, [file, ...args], { env: { ...process.env, ...env }, stdio: 'inherit' })
    .status ?? 1

function generate() {
  for (let round = 1; ; round += 1) {
    const status = run('scripts/turbo.mjs', ['run', 'generate', '--output-logs=errors-only'], {
      SHUZHI_STARTED: String(Date.now()),
    })
    if (status !== changedMeanwhile || round === rounds) return status
  }
}

const release = await takeLock('.turbo/build.lock', (pid) =>
  console.error(
    `另一个构建（进程 ${pid}）正在进行，等待其结束 · waiting for another build here (process ${pid})`,
  ),
)
try {
  process.exitCode = generate() || run('packages/stage/dist/finish-build.js')
} finally {
  release()
}
