// Reports to passages for retrieval: each with the headings above it in front, its place, and what it states, one JSON object a line.
// node passages.mjs report.txt … > passages.jsonl
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { processSource, toChunks } from 'shuzhi'

/** About what fits an embedding model's window in Chinese characters; longer passages are cut at sentence ends. */
const maxChars = 400

for (const path of process.argv.slice(2)) {
  const id = basename(path).replace(/\.\w+$/, '')
  const report = processSource(await readFile(path), { id, path })
  for (const chunk of toChunks(report, { maxChars })) {
    // Headings go along with what stands under them; alone they would only match themselves.
    if (chunk.kind === 'heading' || chunk.kind === 'title') continue
    const passage = {
      id: chunk.id,
      text: [...chunk.headings, chunk.text].join('\n'),
      role: chunk.role,
      source: { path: chunk.path, start: chunk.start, end: chunk.end, line: chunk.line },
      quantities: chunk.facts.filter(({ type }) => type === 'quantity').map(({ text }) => text),
    }
    console.log(JSON.stringify(passage))
  }
}
