import type { VFile } from 'vfile'
import { normalize } from './normalize.ts'

/**
 * Normalizes a file for a unified pipeline: its value becomes the clean text, and `file.data.shuzhi` the document,
 * which a parser that knows it takes up.
 */
export function normalizeFile(file: VFile): VFile {
  const path = file.path ?? ''
  const document = normalize(file.value ?? '', { id: file.stem || 'text', path })
  file.value = document.text
  file.data.shuzhi = document
  return file
}
