import { z } from 'zod'

/** The names of the fields that an object of a schema may have at a path. */
export function knownFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [first, ...rest] = path
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional ? schema.unwrap() : schema
  if (!(inner instanceof z.ZodObject)) return []
  if (first === undefined) return Object.keys(inner.shape).filter((name) => !name.startsWith('$'))
  const next = inner.shape[String(first)]
  return next ? knownFields(next, rest) : []
}
