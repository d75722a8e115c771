import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Program, runProgram } from '../../packages/shuzhi/test/run-shuzhi.ts'
import type { WorkspaceCopy } from '../workspace-copy.ts'

/** The files of a folder by name, but for the manifest, which is of the cached build alone. */
export const filesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name !== 'manifest.json')
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

/**
 * What an undisturbed build of a copy's seeds gives: made by the command that is compiled in the copy, without turbo, caches or stages' states.
 * Node loads it once into this process, past vitest and its aliases of the sources, and it stays for all rounds.
 */
export async function referenceOf(copy: WorkspaceCopy): Promise<Map<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'shuzhi-reference-'))
  try {
    const { status, stderr } = await runProgram(compiledIn(copy), ['build', 'seeds', '-o', out], {
      cwd: copy.folder,
    })
    if (status !== 0) throw new Error(`no reference: ${stderr}`)
    return filesOf(out)
  } finally {
    rmSync(out, { recursive: true })
  }
}

/** The command of a copy as its packages are compiled there; `pnpm build` compiles the stages alone. */
function compiledIn(copy: WorkspaceCopy): Program {
  const dist = copy.at('packages/shuzhi/dist')
  if (!existsSync(dist)) copy.run(['exec', 'turbo', 'run', 'build'])
  const load = createRequire(join(dist, 'index.js'))
  return { run: load('./run.js').run, createIo: load('./io.js').createIo }
}
