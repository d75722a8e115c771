import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assertDocument, Extracted, readDocument } from '@shuzhi/document'
import { documentOutputs, renderIndex, summarize } from '@shuzhi/render'
import { exporters } from '../../packages/shuzhi/src/exporters/index.ts'
import { processSource } from '../../packages/shuzhi/src/process-source.ts'
import type { Case } from './mutate.ts'

const language = 'zh'

/** Where workbooks are written, one over the other. */
const folder = mkdtempSync(join(tmpdir(), 'shuzhi-fuzz-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Longest that a document may take to all outputs, in milliseconds for a code unit; far above what it takes, so that only a hang passes it. */
const slowest = 1

/**
 * Takes an input to all outputs there are.
 * @throws Error where a stage or an output throws, a law is broken, a document does not come back from its JSON, or time runs away
 */
export async function runAll({ bytes, path }: Case): Promise<void> {
  const start = performance.now()
  const document = processSource(bytes, { id: 'a', path })
  assertDocument(document)
  const outputs = documentOutputs(document)
  const json = outputs.find((output) => output.path === 'a.json')!.content
  assertDocument(readDocument(Extracted, json, 'a.json'))
  renderIndex([summarize(document)])
  for (const exporter of Object.values(exporters)) {
    const part = exporter.part(document, { language, maxChars: 80 })
    if (exporter.kind !== 'workbook') continue
    const workbook = exporter.open(join(folder, 'workbook'), { language })
    workbook.add(part)
    workbook.end()
    workbook.drop()
  }
  const time = performance.now() - start
  if (time > 2000 + bytes.length * slowest)
    throw new Error(`${bytes.length} bytes took ${Math.round(time)} ms`)
}
