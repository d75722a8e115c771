export { type SegmentOptions, segment } from './segment.ts'
export { segmentParser } from './segment-parser.ts'
