export { type NormalizeOptions, normalize } from './normalize.ts'
export { normalizeFile } from './normalize-file.ts'
export { type RuleCode, type RuleSwitches, ruleCodes } from './rules/index.ts'
export type { OwnNoise } from './rules/own-noise.ts'
