import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '@shuzhi/stage'
import type { Input } from '../inputs/input.ts'
import { digestOf } from '../outputs/digest.ts'
import type { Plan } from './do-task.ts'

/** What earlier runs made of inputs. An input that changed, another config and another version of the code recall nothing. */
export type Memory<Result> = {
  recall(input: Input, bytes: Uint8Array): Result | undefined
  keep(input: Input, bytes: Uint8Array, result: Result): void
}

/**
 * Opens the memory of a plan, a folder with one small file for each work and path, which a later result replaces: it never grows beyond what there is to
 * read. What cannot be read there is not recalled, and what cannot be written is not kept.
 */
export function openMemory<Result>({
  memory,
  work,
  options,
  config,
  language,
}: Plan): Memory<Result> | undefined {
  if (!memory) return undefined
  const { folder, code } = memory
  const told = JSON.stringify([code, work, options, config, language], asText)
  const placeOf = ({ file, shown }: Input) => {
    const name = digestOf(work, '\n', file ?? `-${shown}`)
    return join(folder, name.slice(0, 2), `${name.slice(2, 34)}.json`)
  }
  const keyOf = ({ id, path, shown }: Input, bytes: Uint8Array) =>
    digestOf(JSON.stringify([told, id, path, shown]), bytes)
  return {
    recall(input, bytes) {
      try {
        const { key, result }: { key: string; result: Result } = JSON.parse(
          readFileSync(placeOf(input), 'utf8'),
        )
        return key === keyOf(input, bytes) ? result : undefined
      } catch {
        return undefined
      }
    },
    keep(input, bytes, result) {
      try {
        replaceFile(placeOf(input), JSON.stringify({ key: keyOf(input, bytes), result }))
      } catch {
        // A full or read-only disk only makes the next run slower.
      }
    },
  }
}

/** Makes the folder of a memory, and keeps git from seeing it. */
export function makeMemoryFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '.gitignore'), '*\n')
}

const asText = (_key: string, value: unknown): unknown => (value instanceof RegExp ? String(value) : value)
