import type { Fact } from '@shuzhi/document'
import type { Candidate } from './persons.ts'

/** The candidates that are told to be persons, and those that come again of a name that is told elsewhere. */
export function toldPersons(candidates: readonly Candidate[]): Fact[] {
  const persons: Fact[] = []
  const names = new Set(standing(candidates.filter(({ told }) => told)).map(({ text }) => text))
  let lastEnd = 0
  for (const candidate of candidates) {
    const { start, end, text, known, told } = candidate
    if (start < lastEnd || !(told || (comesAgain(candidate) && names.has(text)))) continue
    lastEnd = end
    const rule = known ? 'person-known' : told ? 'person-told' : 'person-again'
    persons.push({ type: 'person', span: [start, end], rule })
  }
  return persons
}

/** Those of candidates, in order, that begin in none before them: 荣兴 in 李荣兴 is no name. */
function standing(candidates: readonly Candidate[]): readonly Candidate[] {
  let lastEnd = 0
  return candidates.filter(({ start, end }) => {
    if (start < lastEnd) return false
    lastEnd = end
    return true
  })
}

/** Whether a name that is told elsewhere is the same here: it is no other word. */
const comesAgain = ({ form, text }: Candidate): boolean =>
  form === 'sure' || (form !== 'word' && text.length > 2)
