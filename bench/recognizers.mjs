import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const suite = require('@microsoft/recognizers-text-suite')
const culture = suite.Culture.Chinese

/** Numbers, numbers with units and dates, as Recognizers-Text finds them in Chinese: how many. */
export function recognize(text) {
  const finders = [
    suite.recognizeNumber,
    suite.recognizePercentage,
    suite.recognizeAge,
    suite.recognizeCurrency,
    suite.recognizeDimension,
    suite.recognizeDateTime,
  ]
  return finders.reduce((sum, find) => sum + find(text, culture).length, 0)
}
