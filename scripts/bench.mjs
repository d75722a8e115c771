// `pnpm bench`: installs what bench/ compares with, which is no part of the project's own install, and runs it on the built packages.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../bench', import.meta.url))
const steps = [
  ['pnpm', ['install', '--frozen-lockfile', '--silent']],
  [process.execPath, ['bench.mjs', ...process.argv.slice(2)]],
]
for (const [program, args] of steps) {
  const { error, status } = spawnSync(program, args, { cwd: folder, stdio: 'inherit' })
  if (error)
    console.error(`bench: ${program} could not be started (${error.message}); run it as \`pnpm bench\``)
  if (status !== 0) process.exit(status ?? 1)
}
