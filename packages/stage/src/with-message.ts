import { DocumentError } from '@shuzhi/document'

/**
 * Runs a data task. A document that is none, or a place that the system will not read or write, ends it with one line that says so
 * and the exit code 2; a mistake in the program stays an exception.
 */
export function withMessage(run: () => void): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof Error) || !(error instanceof DocumentError || 'syscall' in error)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
