import { replaceFile } from '@shuzhi/stage'
import type { Text } from '../command-line/language.ts'
import { fileTexts } from '../command-line/texts/files.ts'
import { UsageError } from '../command-line/usage-error.ts'
import { codeOf } from '../inputs/failure.ts'

/** Writes a file beside its name and renames it, folders made as needed. A place that cannot be written is a `UsageError` that names it. */
export const writeOutput = (path: string, content: string | Uint8Array): void =>
  asked(path, () => replaceFile(path, content))

/** Does what writes to a place that the user named; the system's error becomes a `UsageError` that names it. */
export function asked<Given>(path: string, write: () => Given): Given {
  try {
    return write()
  } catch (error) {
    throw unwritable(path, error)
  }
}

const reasons: Readonly<Record<string, Text>> = {
  EACCES: fileTexts.writingForbidden,
  EISDIR: fileTexts.folderThere,
  ENOSPC: fileTexts.diskFull,
  ENOTDIR: fileTexts.noFolderThere,
  ENOTSUP: fileTexts.noFileThere,
  EPERM: fileTexts.writingForbidden,
  EROFS: fileTexts.diskReadOnly,
}

/** The mistake of naming a place that the system would not have written. */
export const unwritable = (path: string, error: unknown): UsageError =>
  new UsageError(fileTexts.unwritable, { path, reason: reasons[codeOf(error)] ?? codeOf(error) })
