import type { ReporterName } from '../command-line/choices.ts'
import { concise } from './concise.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { ndjson } from './ndjson.ts'
import { pretty } from './pretty.ts'
import type { CreateReporter } from './reporter.ts'
import { sarif } from './sarif.ts'
import { summary } from './summary.ts'

/** All reporters, by name. */
export const reporters: Readonly<Record<ReporterName, CreateReporter>> = {
  pretty,
  concise,
  json,
  ndjson,
  github,
  sarif,
  summary,
}
