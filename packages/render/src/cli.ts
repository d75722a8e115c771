import { generateOutputs } from '@shuzhi/stage/workspace'
import { growIndex } from './index-page/grow-index.ts'
import { IndexEntry, indexEntry } from './index-page/index-entry.ts'
import { documentOutputs } from './render.ts'
import { summarize } from './summary.ts'

generateOutputs({
  Note: IndexEntry,
  documentOutputs,
  noteOf: (document) => indexEntry(summarize(document)),
  growIndex,
})
