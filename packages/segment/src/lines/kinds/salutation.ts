import {
  addressEndings,
  addressedPeople,
  addressOpeners,
  addressVerbs,
  bodyOpeners,
  noAddress,
} from '../../lexicon/addresses.ts'
import { bodyEndings } from '../../lexicon/body-endings.ts'
import { formTasks } from '../../lexicon/forms.ts'
import { isFormLabel } from '../form-labels.ts'
import type { LineKind } from './line-kind.ts'

const longestAddress = 40

/** A list of bodies that a letter goes to (主送机关) is at most this long. */
const longestList = 160

/** A form of address (称谓) on a line of its own that ends in a colon, before the body or, where it opens as
 * addresses do, in it. `还存在以下问题：` is none. */
export const salutation: LineKind = {
  name: 'salutation',
  read({ line, stage }) {
    return addresses(line.text, stage === 'body') ? [{ type: 'salutation', span: line.span }] : null
  },
}

/** Whether a line addresses somebody, before the body or in it. */
export const addresses = (line: string, late = false): boolean =>
  line.length <= (line.startsWith('各') ? longestList : longestAddress) &&
  /[：:]$/.test(line) &&
  isAddress(line.slice(0, -1).trimEnd(), late)

/** Whether each member of `各位领导、同志们` addresses somebody; the first may be any body with a name. `各科室：` addresses all bodies of a kind (主送机关). */
function isAddress(phrase: string, late: boolean): boolean {
  if (noAddress.test(phrase)) return false
  if (addressVerbs.some((word) => phrase.endsWith(word))) return false
  if (formTasks.includes(phrase) || isFormLabel(phrase)) return false
  const opens = addressOpeners.some((word) => phrase.startsWith(word))
  // In the body a line must address somebody to its end: `各位代表审议通过：` tells what they did.
  if (late)
    return opens && (addressedPeople.test(phrase) || addressEndings.some((word) => phrase.endsWith(word)))
  if (opens) return true
  const last = phrase.slice(phrase.lastIndexOf('、') + 1)
  const endings = bodyOpeners.test(phrase) || bodyOpeners.test(last) ? addressees : addressEndings
  return endings.some((word) => phrase.endsWith(word))
}

const addressees = [...addressEndings, ...bodyEndings]
