export { createExplainer, createExtractor, type Explainer, type Extractor, extract } from './extract.ts'
export { extractor } from './extractor.ts'
export { type OwnWords, ownWordKinds } from './lexicon/words/own-words.ts'
export type { LossReason, LostReading } from './resolve.ts'
