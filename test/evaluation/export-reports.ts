import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GoldReport } from './collection.ts'

/** Has the built command read the raw texts and export them: a line of JSON a report. `program` is its file; a failing run throws. */
export function exportReports(
  program: string,
  reports: readonly GoldReport[],
  format: 'standoff' | 'jsonl',
): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhi-evaluate-'))
  try {
    for (const { id, raw } of reports) writeFileSync(join(folder, `${id}.txt`), raw)
    const args = [program, 'export', folder, '--to', format]
    const { status, stdout } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (status !== 0) throw new Error(`${program} ended with ${status}; was it built?`)
    return stdout.split('\n').filter((line) => line !== '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
