// Bundles the command into dist/command: one start reads a few files instead of some hundreds. The library beside it stays as tsc made it.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const to = new URL('dist/command/', import.meta.url)
rmSync(to, { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ['dist/main.js', 'dist/work/worker.js'],
  entryNames: '[name]',
  // They find files of their own beside them.
  external: ['chokidar', 'jiti'],
  outdir: 'dist/command',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
})

// Pages are made of files that lie beside the code that reads them.
const pages = new URL('page/', import.meta.resolve('@shuzhi/render'))
for (const folder of ['style', 'script'])
  cpSync(new URL(folder, pages), new URL(folder, to), { recursive: true })

writeFileSync(new URL('LICENSES.txt', to), licencesOf(Object.keys(metafile.inputs)))

/** The licences of what is bundled, each package once. */
function licencesOf(files) {
  const folders = files.flatMap(
    (file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(join(import.meta.dirname, file))?.[0] ?? [],
  )
  const texts = [...new Set(folders)].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
    return `${name} ${version} (${license})\n\n${text}`
  })
  return `${texts.sort().join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}
