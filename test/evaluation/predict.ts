import type { Annotation } from './annotation.ts'
import type { GoldReport } from './collection.ts'
import { exportReports } from './export-reports.ts'
import type { Related } from './score-relations.ts'

/** What the built command says stands in each report, by its id. */
export function predict(program: string, reports: readonly GoldReport[]): Map<string, Annotation[]> {
  const lines = exportReports(program, reports, 'standoff')
  return new Map(
    lines.map((line) => {
      const { id, spans }: { id: string; spans: Annotation[] } = JSON.parse(line)
      return [id, spans]
    }),
  )
}

/** What the built command says of problems, causes and measures of each report, by its id. */
export function predictRelations(program: string, reports: readonly GoldReport[]): Map<string, Related> {
  const lines = exportReports(program, reports, 'jsonl')
  return new Map(
    lines.map((line) => {
      const document: Related & { id: string } = JSON.parse(line)
      return [document.id, document]
    }),
  )
}
