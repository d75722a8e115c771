// tsc leaves style sheets and page scripts behind; they belong beside the compiled modules that read them.
import { cpSync, rmSync } from 'node:fs'

for (const folder of ['style', 'script']) {
  const to = new URL(`dist/page/${folder}/`, import.meta.url)
  rmSync(to, { recursive: true, force: true })
  cpSync(new URL(`src/page/${folder}/`, import.meta.url), to, { recursive: true })
}
