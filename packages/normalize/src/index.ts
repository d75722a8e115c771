export { type NormalizeOptions, normalize } from './normalize.ts'
export { normalizeFile } from './normalize-file.ts'
export { type RuleCode, type RuleSwitches, ruleCodes } from './rules/index.ts'
export type { OwnNoise } from './rules/noise/own-noise.ts'
