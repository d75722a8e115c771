export { type Chunk, type ChunkFact, toChunks } from './exporters/chunks.ts'
export { type Standoff, type StandoffSpan, toStandoff } from './exporters/standoff.ts'
export { processSource, type SourceName } from './process-source.ts'
