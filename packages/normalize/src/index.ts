export { type NormalizeOptions, normalize } from './normalize.ts'
export { normalizeFile } from './normalize-file.ts'
export type { RuleCode, RuleSwitches } from './rules/index.ts'
export type { OwnNoise } from './rules/own-noise.ts'
