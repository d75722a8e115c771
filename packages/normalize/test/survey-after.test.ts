import { applyEdits, type Edit } from '@shuzhi/document'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { signTables } from '../src/sign-tables.ts'
import { survey } from '../src/survey.ts'
import { surveyAfter } from '../src/survey-after.ts'

const tables = signTables([
  { signs: '*' },
  { signs: '#x', followedBy: '#' },
  { signs: '\n ', followedBy: '\n ' },
])

/** Edits in order, made of gaps and lengths; they may touch each other. */
const edits = fc
  .array(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom('', '#', 'x*', ' #x')), { maxLength: 6 })
  .map((parts) => {
    const all: Edit[] = []
    let at = 0
    for (const [gap, length, insert] of parts) {
      all.push({ span: [at + gap, at + gap + length], insert })
      at += gap + length
    }
    return all
  })

it('sees what a new look at the edited text sees', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[*#x \n]{0,40}$/), edits, (text, all) => {
      const within = all.filter(({ span }) => span[1] <= text.length)
      const after = applyEdits(text, within).text
      expect(surveyAfter(survey(text, tables), within, after, tables)).toEqual(survey(after, tables))
    }),
    { numRuns: 3000, seed: 11 },
  )
})
