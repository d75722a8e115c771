import type { Language } from '@shuzhi/document'
import { configTexts } from '../command-line/texts/config.ts'
import { UsageError } from '../command-line/usage-error.ts'
import type { Config } from './config.ts'
import { configSchema } from './config-schema.ts'
import { describeIssue } from './describe-issue.ts'

/**
 * A value that stands in a config file, as a config.
 * @throws UsageError that names the file, and the field where it is wrong
 */
export function checkConfig(value: unknown, file: string, language: Language): Config {
  const result = configSchema.safeParse(value)
  if (result.success) return result.data
  throw new UsageError(configTexts.wrong, { file, reason: describeIssue(result.error.issues[0]!, language) })
}
