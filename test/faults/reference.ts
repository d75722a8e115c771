import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WorkspaceCopy } from '../workspace-copy.ts'

/** The files of a folder by name, but for the manifest, which is of the cached build alone. */
export const filesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name !== 'manifest.json')
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

/** What an undisturbed build of a copy's seeds gives: made by the command in one process, without turbo, caches or stages' states. */
export function referenceOf(copy: WorkspaceCopy): Map<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'shuzhi-reference-'))
  const main = copy.at('packages/shuzhi/dist/command/main.js')
  const { status, stderr } = spawnSync(process.execPath, [main, 'build', 'seeds', '-o', out], {
    cwd: copy.folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`no reference: ${stderr}`)
  const files = filesOf(out)
  rmSync(out, { recursive: true })
  return files
}
