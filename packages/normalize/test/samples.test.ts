import { readdirSync, readFileSync } from 'node:fs'
import { createLocator, type Finding } from '@shuzhi/document'
import { describe, expect, it } from 'vitest'
import { normalize } from '../src/index.ts'
import { docx } from '../src/readers/docx.ts'
import { buildDocx } from './build-docx.ts'
import { assertNormalization } from './laws.ts'

const samples = new URL('samples/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, samples))

/** A sample's file: `input.txt`, `input.md`, `input.html`, or the parts of a Word file, `*.xml`. */
function inputOf(id: string): { path: string; bytes: Uint8Array } {
  const names = readdirSync(new URL(`${id}/`, samples))
  const name = names.find((name) => name.startsWith('input.'))
  if (name) return { path: name, bytes: read(`${id}/${name}`) }
  const parts = names.filter((name) => name.endsWith('.xml'))
  const content = parts.map((name) => [name.slice(0, -4), read(`${id}/${name}`).toString()])
  return { path: 'input.docx', bytes: buildDocx(Object.fromEntries(content)) }
}

describe.each(readdirSync(samples))('%s', (id) => {
  const { path, bytes } = inputOf(id)
  const run = (input: Uint8Array | string) => normalize(input, { id, path })

  it('becomes what is expected', () => {
    const { text, map, source, masks, noise, hints, findings } = run(bytes)
    const locator = createLocator({ text, map })
    const place = (finding: Finding) => {
      const { line, column } = locator.locateFinding(finding).start
      return `${line}:${column} ${finding.code}`
    }
    expect({
      encoding: source.encoding,
      text: text.split('\n'),
      masks: masks.map(({ kind, span }) => `${kind} ${text.slice(...span)}`),
      noise: noise.map(({ kind, at, text }) => `${kind} ${at} ${text}`),
      findings: findings.map(place),
      ...(source.format !== 'txt' && {
        hints: hints.map(({ kind, depth, span }) => `${kind} ${depth ?? '-'} ${text.slice(...span)}`),
      }),
    }).toEqual(JSON.parse(read(`${id}/expected.json`).toString()))
  })

  it('keeps the laws', () => {
    const again = (text: Uint8Array | string) => normalize(text, { id, path: 'a.txt' })
    assertNormalization(run, bytes, {
      again,
      ...(path.endsWith('.docx') && { source: docx.open!(bytes).text }),
    })
  })
})
