import type { Input } from './input.ts'

/** Inputs one after another, as often as they are asked for. */
export type Inputs = Iterable<Input> & { readonly length: number }

/** What tells an input from the others: its document's id and its path, null for standard input. */
export type Named = { id: string; path: string | null }

/** No id and no path holds it, and no path is empty. */
const end = '\0'

/** Keeps inputs in one string, a tenth of what they take as objects, and makes each anew when it is asked for: a run holds them to its end. */
export function packInputs(named: readonly Named[], inputOf: (named: Named) => Input): Inputs {
  const packed = named.map(({ id, path }) => `${id}${end}${path ?? ''}${end}`).join('')
  return {
    length: named.length,
    *[Symbol.iterator]() {
      for (let at = 0; at < packed.length; ) {
        const endOfId = packed.indexOf(end, at)
        const endOfPath = packed.indexOf(end, endOfId + 1)
        yield inputOf({ id: packed.slice(at, endOfId), path: packed.slice(endOfId + 1, endOfPath) || null })
        at = endOfPath + 1
      }
    },
  }
}
