import { nodesOf, plainDocument } from '@shuzhi/document'
import { expect, it } from 'vitest'
import { segment } from '../src/index.ts'
import { Random } from './grammar/random.ts'
import { type Mark, writeDocument } from './grammar/write-document.ts'

const runs = Number(process.env.RUNS ?? 2000)
const seed = Number(process.env.SEED ?? 1)

/** What a tree says of a text, in the terms of the grammar. */
function marksOf(text: string): Mark[] {
  const { tree } = segment(plainDocument(text))
  return Array.from(nodesOf(tree)).flatMap((node): Mark[] => {
    const [start, end] = node.span
    switch (node.type) {
      case 'title':
      case 'salutation':
      case 'signature':
      case 'dateline':
        return [{ kind: node.type, start, end }]
      case 'heading':
        return [{ kind: 'heading', start, end, depth: node.depth, value: node.ordinal?.value ?? 0 }]
      case 'point': {
        const marker = node.children[0]!.span
        return [
          { kind: 'point', start: marker[0], end: marker[1], depth: node.depth, value: node.ordinal.value },
        ]
      }
      default:
        return []
    }
  })
}

const shown = (text: string, marks: readonly Mark[]): string[] =>
  marks.map(
    ({ kind, start, end, depth = '', value = '' }) =>
      `${start} ${kind} ${depth} ${value} ${text.slice(start, end)}`,
  )

it(`finds the exact tree of ${runs} documents that a grammar wrote, from seed ${seed} on`, {
  timeout: 600_000,
}, () => {
  let first: { seed: number; text: string; found: string[]; written: string[] } | null = null
  let wrong = 0
  for (let at = seed; at < seed + runs; at += 1) {
    const { text, marks } = writeDocument(new Random(at))
    const found = shown(text, marksOf(text))
    const written = shown(text, marks)
    if (found.join('\n') === written.join('\n')) continue
    wrong += 1
    first ??= { seed: at, text, found, written }
  }
  console.log(`exact tree on ${runs - wrong} of ${runs} documents`)
  if (first) console.log(`seed ${first.seed}:\n${first.text}`)
  expect(first?.found).toEqual(first?.written)
})

it('would see a marker taken for text', () => {
  const { text, marks } = writeDocument(new Random(3))
  const torn = text.replace(/[一1][、.．]/, '甲')
  expect(shown(torn, marksOf(torn))).not.toEqual(shown(text, marks))
})
