// `pnpm -s shuzhi …` runs the built command from the folder where it is typed, which pnpm keeps in INIT_CWD.
import { existsSync } from 'node:fs'

const program = new URL('../packages/shuzhi/dist/main.js', import.meta.url)
if (existsSync(program)) {
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  await import(program.href)
} else {
  console.error('shuzhi: 请先运行 pnpm build / run pnpm build first')
  process.exitCode = 2
}
