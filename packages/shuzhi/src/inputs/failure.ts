import { type Language, messageOf, type Normalized } from '@shuzhi/document'
import { exitCodeOf, rejectionOf } from '@shuzhi/stage'
import { say, type Text } from '../command-line/language.ts'
import { fileTexts } from '../command-line/texts/files.ts'
import { runTexts } from '../command-line/texts/run.ts'

/** An input that gives no report, why in the user's language, and what the program exits with for it. */
export type Failure = { shown: string; reason: string; exitCode: 1 | 2 }

/** Why the system would not read or write, by its own code: `ENOENT`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: fileTexts.missing,
  EACCES: fileTexts.forbidden,
  EPERM: fileTexts.forbidden,
}

/** The failure of a path that the system would not read. */
export const unreadable = (shown: string, error: unknown, language: Language): Failure => ({
  shown,
  reason: say(reasons[codeOf(error)] ?? fileTexts.unreadable, language, { reason: codeOf(error) }),
  exitCode: 2,
})

/** The failure of a file whose fixes the system would not write. */
export const notWritable = (shown: string, error: unknown, language: Language): Failure => ({
  shown,
  reason: say(fileTexts.notWritable, language, { reason: codeOf(error) }),
  exitCode: 2,
})

/** The failure of an input that our own program could not bear; it stops none of the others. */
export const crashed = (shown: string, error: unknown, language: Language): Failure => ({
  shown,
  reason: say(runTexts.crash, language, { reason: error instanceof Error ? error.message : String(error) }),
  exitCode: 2,
})

/** The failure of a document that has a finding of severity error; none for all others. */
export function failuresOf(shown: string, document: Normalized, language: Language): Failure[] {
  const rejection = rejectionOf(document)
  if (!rejection) return []
  return [{ shown, reason: messageOf(rejection, language), exitCode: exitCodeOf([rejection]) === 2 ? 2 : 1 }]
}
