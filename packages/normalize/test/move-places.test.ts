import { applyEdits, type Edit } from '@shuzhi/document'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { movePlaces } from '../src/move-places.ts'
import { signTables } from '../src/sign-tables.ts'
import { survey } from '../src/survey.ts'

const tables = signTables([{ signs: '*' }, { signs: '#' }])

/** Edits in order, made of gaps and lengths; what they insert is never a sign. */
const edits = fc
  .array(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom('', 'a', 'bcd')), { maxLength: 6 })
  .map((parts) => {
    const all: Edit[] = []
    let at = 0
    for (const [gap, length, insert] of parts) {
      all.push({ span: [at + gap, at + gap + length], insert })
      at += gap + length
    }
    return all
  })

it('gives the places that a new search finds', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[*#x]{0,40}$/), edits, (text, all) => {
      const within = all.filter(({ span }) => span[1] <= text.length)
      const { seen } = survey(applyEdits(text, within).text, tables)
      expect(movePlaces(survey(text, tables), within).seen).toEqual(seen)
    }),
    { numRuns: 2000, seed: 11 },
  )
})
