import { type FindingCode, findingTable, Role } from '@shuzhi/document'
import { ownWordKinds } from '@shuzhi/extract'
import { ruleCodes } from '@shuzhi/normalize'
import { z } from 'zod'
import { languages, outputFormats } from '../command-line/choices.ts'
import type { Config } from './config.ts'

const word = z.string().min(1)

/** An object of these keys, each of which may be left out. */
const optionalKeys = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value.exactOptional()])))

/** The findings that a config may speak of: not those that say why a file gives no report. */
const adjustableCodes = (Object.keys(findingTable) as FindingCode[]).filter(
  (code) => findingTable[code].severity !== 'error',
)

const pattern = z.union([z.instanceof(RegExp), word.refine(isPattern, { params: { not: 'pattern' } })])

/** What a config is checked against. */
export const configSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  lexicon: optionalKeys(ownWordKinds, z.array(word)).exactOptional(),
  noise: z
    .strictObject({ marks: z.array(word).exactOptional(), lines: z.array(pattern).exactOptional() })
    .exactOptional(),
  cleaning: optionalKeys(ruleCodes, z.boolean()).exactOptional(),
  rules: optionalKeys(adjustableCodes, z.enum(['off', 'info', 'warning', 'error'])).exactOptional(),
  leastShares: optionalKeys(Role.options, z.number().min(0).max(1)).exactOptional(),
  outputs: z
    .strictObject({
      folder: word.exactOptional(),
      formats: z.array(z.enum(outputFormats)).min(1).exactOptional(),
      language: z.enum(languages).exactOptional(),
    })
    .exactOptional(),
  limits: z
    .strictObject({
      // On a machine that is busy any report may run over less.
      seconds: z.number().min(1).max(86_400).exactOptional(),
      // A thread that does nothing yet holds some dozens.
      megabytes: z.int().min(128).max(1_048_576).exactOptional(),
    })
    .exactOptional(),
  theme: z.enum(['auto', 'light', 'dark']).exactOptional(),
}) satisfies z.ZodType<unknown, Config>

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source))
  } catch {
    return false
  }
}
