export { Answer } from './answers.ts'
export { LedgerRow } from './ledger.ts'
export type { Theme } from './page/theme.ts'
export { renderToHast, renderToMdast } from './plugins.ts'
export {
  type DocumentOptions,
  documentOutputs,
  type Format,
  type GrowingIndex,
  growIndex,
  indexOutputs,
  type OutputFile,
  type PageOptions,
  renderIndex,
  renderMarkdown,
  renderPage,
} from './render.ts'
export { Passage, Summary, summarize } from './summary.ts'
