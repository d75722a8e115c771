export { createExtractor, type ExtractOptions, type Extractor, extract } from './extract.ts'
export { extractor } from './extractor.ts'
