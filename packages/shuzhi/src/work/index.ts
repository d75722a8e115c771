import type { BuildOptions, Built } from './build-work.ts'
import type { Checked, CheckOptions } from './check-work.ts'
import type { Exported, ExportWorkOptions } from './export-work.ts'
import type { Work } from './work.ts'

/** The works there are: what each is told and what it gives. */
export type Works = {
  build: { options: BuildOptions; result: Built }
  check: { options: CheckOptions; result: Checked }
  export: { options: ExportWorkOptions; result: Exported }
}

export type WorkName = keyof Works

type Loaders = { [Name in WorkName]: () => Promise<Work<Works[Name]['options'], Works[Name]['result']>> }

/** Where the code of each work is, which is only loaded where it is done. */
export const works: Loaders = {
  build: async () => (await import('./build-work.ts')).buildWork,
  check: async () => (await import('./check-work.ts')).checkWork,
  export: async () => (await import('./export-work.ts')).exportWork,
}
