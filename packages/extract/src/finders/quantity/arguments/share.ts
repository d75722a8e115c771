import { isMeasureVerb } from '../../../lexicon/governing/verbs.ts'

/** Units that measure change or share, and a fraction without one, take the subject, not the object, of the verb before them. */
export const measuresChange = (unit: string): boolean => unit === '' || change.test(unit)

const change = /[%‰‱]|倍|百分点|个点/

const rates = /[率度比例量额]$/

/** Whether a word before a share says what has that share: a rate or a verb of measure. */
export const namesRate = (word: string): boolean => rates.test(word) || isMeasureVerb(word)
