import { formFields } from '../lexicon/forms.ts'
import { isMoment } from './dates.ts'
import { isFormLabel } from './form-labels.ts'
import { isSignature } from './signers.ts'

/** Whether a form's label is filled in by who or when: `责任部门：机务班`, and not `主管部门：从管理到服务`. */
export const isFilledLabel = (label: string, words: string): boolean =>
  formFields.includes(label) || (isFormLabel(label) && (isSignature(words.trim()) || isMoment(words.trim())))
