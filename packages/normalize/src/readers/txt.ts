import type { Reader } from './reader.ts'

/** Plain text: the source as it stands. */
export const txt: Reader = {
  format: 'txt',
  extensions: ['.txt'],
  read: () => ({ edits: [], hints: [] }),
}
