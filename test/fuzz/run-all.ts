import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
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

/** How many times the pace of an ordinary report an input may take: so far above what any takes that only time that runs away passes it. */
const mostPaces = 200

/** An ordinary report, by which the pace of this machine at this time is told. */
const ordinary: Case = {
  bytes: readFileSync(new URL('../../seeds/000_7ed87b52bd399dca.txt', import.meta.url)),
  path: 'ordinary.txt',
}
let ordinaryTime = 0

/**
 * Takes an input to all outputs there are.
 * @throws Error where a stage or an output throws, a law is broken, a document does not come back from its JSON, or time runs away
 */
export function runAll(input: Case): void {
  if (ordinaryTime === 0) ordinaryTime = timeOf(ordinary)
  const time = timeOf(input)
  if (time > ordinaryTime * mostPaces * Math.max(1, input.bytes.length / ordinary.bytes.length))
    throw new Error(`${input.bytes.length} bytes took ${Math.round(time)} ms`)
}

/** The time of this process alone, in milliseconds, that an input takes to all outputs. */
function timeOf(input: Case): number {
  const start = process.cpuUsage()
  toAllOutputs(input)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function toAllOutputs({ bytes, path }: Case): void {
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
}
