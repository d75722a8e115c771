import { readdirSync, readFileSync } from 'node:fs'
import { createLocator, type Finding } from '@shuzhi/document'
import { describe, expect, it } from 'vitest'
import { normalize } from '../src/index.ts'
import { assertNormalization } from './laws.ts'

const samples = new URL('samples/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, samples))

describe.each(readdirSync(samples))('%s', (id) => {
  const input = read(`${id}/input.txt`)
  const run = (text: Uint8Array | string) => normalize(text, { id, path: `${id}.txt` })

  it('becomes what is expected', () => {
    const document = run(input)
    const { text, map, source, masks, noise, findings } = document
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
    }).toEqual(JSON.parse(read(`${id}/expected.json`).toString()))
  })

  it('keeps the laws', () => {
    assertNormalization(run, input)
  })
})
