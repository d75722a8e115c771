import { type Normalized, schemaVersion } from './document.ts'
import { identityMap } from './source-map.ts'

/**
 * A document of a text that needs no normalizing: its own source, nothing cut, nothing found.
 * For programs that segment or extract a string by itself.
 */
export function plainDocument(text: string, id = 'text'): Normalized {
  return {
    schema: schemaVersion,
    id,
    source: {
      path: '',
      format: 'txt',
      encoding: 'utf-8',
      bytes: 0,
      length: text.length,
      sha256: '0'.repeat(64),
    },
    text,
    map: identityMap(text.length),
    masks: [],
    noise: [],
    hints: [],
    findings: [],
  }
}
