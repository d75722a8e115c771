import { addressEndings } from '../lexicon/addresses.ts'
import { formFields, formHolders, formTasks } from '../lexicon/forms.ts'
import { isMoment } from './dates.ts'
import { isSignature } from './kinds/signature.ts'

/** Whether words before a colon are the label of a form, which what is behind fills in: `责任人：王某`, `完成时限：6月底`. */
export const isFormLabel = (words: string): boolean =>
  formFields.includes(words) ||
  formTasks.some((task) => words.startsWith(task) && isHolder(words.slice(task.length)))

/** Whether a form's label is filled in by who or when: `责任部门：机务班`, and not `主管部门：从管理到服务`. */
export const isFilledLabel = (label: string, words: string): boolean =>
  formFields.includes(label) || (isFormLabel(label) && (isSignature(words.trim()) || isMoment(words.trim())))

const isHolder = (words: string): boolean => formHolders.includes(words) || addressEndings.includes(words)
