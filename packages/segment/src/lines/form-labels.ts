import { addressEndings } from '../lexicon/addresses.ts'
import { formFields, formHolders, formTasks } from '../lexicon/forms.ts'

/** Whether words before a colon are the label of a form, which what is behind fills in: `责任人：王某`, `完成时限：6月底`. */
export const isFormLabel = (words: string): boolean =>
  formFields.includes(words) ||
  formTasks.some((task) => words.startsWith(task) && isHolder(words.slice(task.length)))

const isHolder = (words: string): boolean => formHolders.includes(words) || addressEndings.includes(words)
