import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runShuzhi } from '../../packages/shuzhi/test/run-shuzhi.ts'
import type { WorkspaceCopy } from '../workspace-copy.ts'

/** The files of a folder by name, but for the manifest, which is of the cached build alone. */
export const filesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name !== 'manifest.json')
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

/** What an undisturbed build of a copy's seeds gives: made by the command in this process, without turbo, caches or stages' states. */
export async function referenceOf(copy: WorkspaceCopy): Promise<Map<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'shuzhi-reference-'))
  try {
    const { status, stderr } = await runShuzhi(['build', 'seeds', '-o', out], { cwd: copy.folder })
    if (status !== 0) throw new Error(`no reference: ${stderr}`)
    return filesOf(out)
  } finally {
    rmSync(out, { recursive: true })
  }
}
