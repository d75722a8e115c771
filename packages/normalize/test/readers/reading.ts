import { normalize } from '../../src/index.ts'

/** How the readers are tried on samples that are made by chance. */
export const settings = {
  seed: Number(process.env.SEED ?? 20240602),
  numRuns: Number(process.env.RUNS ?? 1500),
}

export const read = (path: string) => (input: Uint8Array | string) => normalize(input, { id: 'a', path })

/** Reads what a reader made as a plain text. */
export const again = read('a.txt')

export const textOf = (source: string, path: string): string => read(path)(source).text
