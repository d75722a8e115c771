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

/** The words that a list of a module names twice. */
const doubledIn = (code: string): string[] =>
  [...code.matchAll(/wordsOf\(\s*(['`])([^'`]*)\1/g)].flatMap(([, , list = '']) => {
    const words = list.trim().split(/\s+/)
    return words.filter((word, at) => words.indexOf(word) < at)
  })

/** The modules of a lexicon, those of its rooms too. */
const modulesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))

describe.each(readdirSync(packages).filter((name) => existsSync(lexiconOf(name))))('%s', (name) => {
  const folder = lexiconOf(name)
  it.each(modulesOf(folder))('says where the words of %s come from', (path) => {
    const code = readFileSync(join(folder, path), 'utf8')
    expect(namesSource(code) || !holdsWords(code)).toBe(true)
  })
  it.each(modulesOf(folder))('names no word of a list of %s twice', (path) => {
    expect(doubledIn(readFileSync(join(folder, path), 'utf8'))).toEqual([])
  })
})

it('tells words that are named twice', () => {
  expect(doubledIn("wordsOf('纺织 印染 纺织')")).toEqual(['纺织'])
})

it('tells words without a source', () => {
  const code = "/** Trades. */\nexport const trades = ['纺织']"
  expect([holdsWords(code), namesSource(code)]).toEqual([true, false])
})
