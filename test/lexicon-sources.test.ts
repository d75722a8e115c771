import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const packages = fileURLToPath(new URL('../packages', import.meta.url))
const lexiconOf = (name: string): string => join(packages, name, 'src/lexicon')

/** Whether a module holds words, comments aside; those that only put lists together hold none. */
const holdsWords = (code: string): boolean =>
  /\p{Script=Han}/u.test(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))

/** Whether a module says where its words come from: in so many words, or by a standard or a book. */
const namesSource = (code: string): boolean => /\bSource\b|GB\/T|《[^》]+》/.test(code)

/** The code of a lexicon: of one module, or of a folder of modules that belong together, of which one may speak for all. */
function codesOf(path: string): string[] {
  if (path.endsWith('.ts')) return [readFileSync(path, 'utf8')]
  return readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8'))
}

describe.each(readdirSync(packages).filter((name) => existsSync(lexiconOf(name))))('%s', (name) => {
  const folder = lexiconOf(name)
  it.each(readdirSync(folder))('says where the words of %s come from', (entry) => {
    const codes = codesOf(join(folder, entry))
    expect(codes.some(namesSource) || !codes.some(holdsWords)).toBe(true)
  })
})

it('tells words without a source', () => {
  const code = "/** Trades. */\nexport const trades = ['纺织']"
  expect([holdsWords(code), namesSource(code)]).toEqual([true, false])
})
