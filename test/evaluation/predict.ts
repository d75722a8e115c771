import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Annotation } from './annotation.ts'
import type { GoldReport } from './collection.ts'

/** What was predicted for each report, by its id. */
export type Predictions = Map<string, Annotation[]>

/** Has the built command read the raw texts and say what stands in them; `program` is its file. A failing run throws. */
export function predict(program: string, reports: readonly GoldReport[]): Predictions {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhi-evaluate-'))
  try {
    for (const { id, raw } of reports) writeFileSync(join(folder, `${id}.txt`), raw)
    const args = [program, 'export', folder, '--to', 'standoff']
    const { status, stdout } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (status !== 0) throw new Error(`${program} ended with ${status}; was it built?`)
    return readStandoff(stdout)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Reads standoff lines as the command writes them. */
function readStandoff(lines: string): Predictions {
  const documents = lines.split('\n').filter((line) => line !== '')
  return new Map(
    documents.map((line) => {
      const { id, spans }: { id: string; spans: Annotation[] } = JSON.parse(line)
      return [id, spans]
    }),
  )
}
