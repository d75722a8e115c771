import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, mutated } from './mutate.ts'
import { runAll } from './run-all.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const corpus = fileURLToPath(new URL('corpus', import.meta.url))
const seconds = Number(process.env.FUZZ_SECONDS ?? 60)
/** The same inputs in every CI run; another `SEED` and more `FUZZ_SECONDS` look for new ones. */
const seed = Number(process.env.SEED ?? 20_261_126)

/** What is mutated: the seeds, and the samples that each package has for its own rules. */
const texts = [
  join(root, 'seeds'),
  ...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name, 'test/samples')),
]
  .flatMap((folder) => filesBelow(folder))
  .filter((file) => /(?:input\.\w+|seeds.*\.txt)$/.test(file))
  .map((file) => readFileSync(file))

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch {
    return []
  }
}

describe('any bytes, to all outputs', { timeout: (seconds + 240) * 1000 }, () => {
  it.each(readdirSync(corpus).filter((name) => name !== 'README.md'))(
    '%s, which once broke, is taken',
    (name) => {
      runAll({ bytes: readFileSync(join(corpus, name)), path: name })
    },
  )

  it(`hold for ${seconds} s of mutated reports (seed ${seed})`, () => {
    let runs = 0
    let failed: Case | undefined
    const property = fc.property(mutated(texts), (input) => {
      runs += 1
      failed = input
      runAll(input)
      failed = undefined
    })
    const details = fc.check(property, {
      seed,
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: seconds * 1000,
      markInterruptAsFailure: false,
    })
    console.log(`fuzz: ${runs} inputs in ${seconds} s, seed ${seed}`)
    if (details.failed) keep(details.counterexample?.[0] ?? failed)
    expect(details.failed ? String(details.errorInstance) : undefined).toBeUndefined()
    expect(runs).toBeGreaterThan(0)
  })
})

/** Puts the smallest input that breaks something where the next run takes it first; it is mended with the cause and stays as a test. */
function keep(input: Case | undefined): void {
  if (!input) return
  mkdirSync(corpus, { recursive: true })
  writeFileSync(join(corpus, `${seed}-${input.path}`), input.bytes)
}
