// Where the verbs of numbers stand, as packages/extract/src/lexicon/words/verb-odds.ts holds it: node scripts/count-verb-places.mjs
// Build and evaluate first. Words of two characters that the dictionary has are counted in the annotated texts of the repository: as a verb
// where the gold action of the next number of the clause holds the word, else as none.
import { finders } from '../packages/extract/dist/finders/index.js'
import { readClauses } from '../packages/extract/dist/finders/quantity/arguments/clause.js'
import { namedWholes } from '../packages/extract/dist/finders/quantity/arguments/named-wholes.js'
import {
  opensWithVerb,
  verbContext,
} from '../packages/extract/dist/finders/quantity/arguments/verb-context.js'
import { findMeasured } from '../packages/extract/dist/finders/quantity/measure/measured.js'
import { createUnitReader } from '../packages/extract/dist/finders/quantity/measure/unit.js'
import { builtInWords } from '../packages/extract/dist/lexicon/words/built-in-words.js'
import { buildDictionary } from '../packages/extract/dist/scan/dictionary.js'
import { scanDocument } from '../packages/extract/dist/scan/scan.js'
import { normalize } from '../packages/normalize/dist/index.js'
import { segment } from '../packages/segment/dist/index.js'
import { readCollection } from '../test/evaluation/dist/collection.js'

const dictionary = buildDictionary(builtInWords())
const readUnit = createUnitReader()
const wordTags = new Set(['v', 'vn', 'n', 'a', 'b', 'ns', 's'])
const counts = {}
for (const place of ['parallel', 'opening', 'subject', 'listed'])
  counts[place] = { act: [0, 0], thing: [0, 0], object: [0, 0] }

/** The gold actions of a text, by the quantity as it is written and how often it was before. */
function goldActions(spans, raw) {
  const seen = new Map()
  const actions = new Map()
  for (const { tag, start, end, attributes } of spans) {
    if (tag !== 'q') continue
    const words = raw.slice(start, end).replace(/\s/g, '')
    const nth = seen.get(words) ?? 0
    seen.set(words, nth + 1)
    actions.set(`${words} ${nth}`, attributes.a ?? '')
  }
  return actions
}

for (const folder of ['gold', 'registers', 'excerpts']) {
  for (const { id, raw, spans } of readCollection(new URL(`../test/${folder}/`, import.meta.url))) {
    const document = segment(normalize(raw, { id, path: `${id}.txt` }))
    const scan = scanDocument(document, dictionary)
    const quantities = findMeasured(scan, readUnit)
    const facts = []
    for (const finder of finders) facts.push(...finder.find(scan, facts))
    const names = namedWholes(scan, facts)
    const gold = goldActions(spans, raw)
    const seen = new Map()
    const actions = quantities.map(({ span }) => {
      const words = document.text.slice(...span).replace(/\s/g, '')
      const nth = seen.get(words) ?? 0
      seen.set(words, nth + 1)
      return gold.get(`${words} ${nth}`)
    })
    for (const leaf of scan.leaves) {
      let parallel = false
      for (const { items } of readClauses({ scan, quantities, names }, leaf.span)) {
        items.forEach(({ word, tag }, at) => {
          if (word.length !== 2 || !wordTags.has(tag)) return
          const context = verbContext(items, at, at, at + 1, parallel)
          const next = items.slice(at + 1).find(({ quantity }) => quantity !== undefined)
          const action = next && actions[next.quantity]
          if (!context || action === undefined) return
          counts[context.place][context.follower][action.includes(word) ? 0 : 1] += 1
        })
        parallel = opensWithVerb(items)
      }
    }
  }
}
for (const [place, row] of Object.entries(counts))
  console.log(
    `  ${place}: { ${Object.entries(row)
      .map(([follower, pair]) => `${follower}: [${pair.join(', ')}]`)
      .join(', ')} },`,
  )
