import { addressEndings } from '../lexicon/addresses.ts'
import { formDuties, formFields, formHolders, formTasks, formUnits } from '../lexicon/forms.ts'

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`

/** Who has what to do: `责任人`, `牵头责任单位`, `分管院领导`, `责任科（室）`. */
const holder =
  `(?:${oneOf([...formTasks, ...formDuties])}责任|${oneOf(formTasks)})` +
  `[${formUnits}]?${oneOf([...formHolders, ...addressEndings])}(?:[（(][\\u4e00-\\u9fff]{1,2}[)）])?`

const label = new RegExp(`^${holder}(?:[及和与、]${holder})*$`)

/** Whether words before a colon are the label of a form, which what is behind fills in: `责任人：王某`, `完成时限：6月底`. */
export const isFormLabel = (words: string): boolean =>
  words.length <= longestLabel && (formFields.includes(words) || label.test(words))

const longestLabel = 24
