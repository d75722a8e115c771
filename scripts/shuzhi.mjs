// `pnpm -s shuzhi …` runs the command of this checkout from the folder where it is typed, which pnpm keeps in INIT_CWD.
// It is compiled when it is not there yet; after a change of its source, `pnpm test` or turbo's `build` compiles it again.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const program = new URL('../packages/shuzhi/dist/command/main.js', import.meta.url)
if (!existsSync(program)) compile()
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
await import(program.href)

function compile() {
  const turbo = fileURLToPath(new URL('turbo.mjs', import.meta.url))
  const args = [turbo, 'run', 'build', '--filter=shuzhi', '--output-logs=errors-only']
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status === 0) return
  console.error(stdout)
  process.exit(2)
}
