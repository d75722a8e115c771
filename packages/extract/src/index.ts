export { createExtractor, type Extractor, extract } from './extract.ts'
export { extractor } from './extractor.ts'
export type { OwnWords } from './lexicon/own-words.ts'
