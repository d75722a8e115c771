export { Answer } from './answers.ts'
export {
  type GrowingIndex,
  growIndex,
  indexOutputs,
  renderIndex,
  type WriteIndexPage,
} from './index-page/grow-index.ts'
export { IndexEntry, indexEntry } from './index-page/index-entry.ts'
export { LedgerRow } from './ledger.ts'
export type { Theme } from './page/theme.ts'
export { renderToHast, renderToMdast } from './plugins.ts'
export {
  type DocumentOptions,
  documentOutputs,
  type Format,
  type OutputFile,
  type PageOptions,
  renderMarkdown,
  renderPage,
} from './render.ts'
export { Passage, Summary, summarize } from './summary.ts'
