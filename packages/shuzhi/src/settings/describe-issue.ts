import type { Language } from '@shuzhi/document'
import type { z } from 'zod'
import { say, type Text } from '../command-line/language.ts'
import { meantOf } from '../command-line/nearest.ts'
import { configTexts } from '../command-line/texts/config.ts'
import { configSchema } from './config-schema.ts'
import { knownFields } from './known-fields.ts'

/** What is wrong with a config, in one line that begins with the path of the field. */
export function describeIssue(issue: z.core.$ZodIssue, language: Language): string {
  const inner = issue.code === 'invalid_union' ? innermost(issue) : issue
  const path = pathOf([...issue.path, ...(inner === issue ? [] : inner.path)])
  if (inner.code === 'unrecognized_keys') {
    const [key = ''] = inner.keys
    const known = knownFields(configSchema, inner.path)
    const data = { meant: meantOf(key, known), known: known.join(' ') }
    return `${pathOf([...inner.path, key])}: ${say(configTexts.unknown, language, data)}`
  }
  const what = say(wrong(inner), language, {
    choices: inner.code === 'invalid_value' ? inner.values.map(String).join(' ') : '',
    limit: limitOf(inner),
    type: inner.code === 'invalid_type' ? (types[inner.expected] ?? inner.expected) : '',
  })
  return path === '' ? what : `${path}: ${what}`
}

const types: Readonly<Record<string, Text>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
}

function wrong(issue: z.core.$ZodIssue): Text {
  if (issue.code === 'invalid_value') return configTexts.choice
  if (issue.code === 'invalid_type') return configTexts.type
  if (issue.code === 'custom') return configTexts.pattern
  if (issue.code === 'too_small' && issue.origin === 'number') return configTexts.least
  if (issue.code === 'too_big' && issue.origin === 'number') return configTexts.most
  return configTexts.empty
}

/** The number that a value must not go below or beyond. */
function limitOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return String(issue.minimum)
  return issue.code === 'too_big' ? String(issue.maximum) : ''
}

/** Of a union the alternative that comes nearest: the one that is wrong furthest in. */
const innermost = (issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue => issue.errors.at(-1)?.[0] ?? issue

/** `rules.blank`, `noise.lines[2]`. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part, at) =>
      typeof part === 'number' ? `[${part}]` : at === 0 ? String(part) : `.${String(part)}`,
    )
    .join('')
