import { readFileSync } from 'node:fs'
import type { Quantity } from '@shuzhi/document'
import { expect, it } from 'vitest'
import { createQuantityFinder } from '../src/finders/quantity/quantity.ts'
import { builtInWords } from '../src/lexicon/words/built-in-words.ts'
import { buildDictionary } from '../src/scan/dictionary.ts'
import { scanDocument } from '../src/scan/scan.ts'
import { documentOf } from './document-of.ts'

type Reading = { quantity: string; action: string; object: string }

const dictionary = buildDictionary(builtInWords())
const finder = createQuantityFinder()

/** A sentence and what it holds, of a line that marks each `{quantity|action|object}`. */
function readLine(line: string): { text: string; gold: Reading[] } {
  const gold: Reading[] = []
  const text = line.replace(/\{([^|}]*)\|([^|}]*)\|([^|}]*)\}/g, (_, quantity, action, object) => {
    gold.push({ quantity, action, object })
    return quantity
  })
  return { text, gold }
}

function found(text: string): Reading[] {
  const words = (part: { span: readonly [number, number] } | undefined) =>
    part ? text.slice(...part.span) : ''
  return [...finder.find(scanDocument(documentOf(text), dictionary), [])]
    .filter((fact): fact is Quantity => fact.type === 'quantity')
    .map((fact) => ({ quantity: words(fact), action: words(fact.action), object: words(fact.object) }))
}

// What must not be lost: the shares measured here, rounded down. Sentences of this file were at hand when the rules of unlisted verbs
// were written, so that this says little of sentences not seen; what they weigh with is counted elsewhere (lexicon/words/verb-odds.ts).
it('reads most actions and objects of trades whose verbs no list has', () => {
  let [all, quantities, actions, objects] = [0, 0, 0, 0]
  for (const line of readFileSync(new URL('far-trades.txt', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const { text, gold } = readLine(line)
    const readings = found(text)
    for (const { quantity, action, object } of gold) {
      const reading = readings.find((other) => other.quantity === quantity)
      all += 1
      if (!reading) continue
      quantities += 1
      if (reading.action === action) actions += 1
      if (reading.object === object) objects += 1
    }
  }
  expect(quantities / all).toBeGreaterThan(0.98)
  expect(actions / all).toBeGreaterThan(0.76)
  expect(objects / all).toBeGreaterThan(0.75)
})
