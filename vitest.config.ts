import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const source = (name: string, file = 'index') =>
  fileURLToPath(new URL(`packages/${name}/src/${file}.ts`, import.meta.url))
const packages = ['document', 'stage', 'normalize', 'segment', 'extract', 'render']
const tests = ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts']
/**
 * What takes long because it waits for other programs, not because there is much to test; `pnpm test:all` and CI run it too. A fault in one of these
 * shows in its own file, not in the rest.
 */
const slowTests = [
  // Accidents on purpose: kills, full disks, signals, documents over a limit, seeds that are none, mutated bytes.
  'test/faults/**/*.test.ts',
  'test/fuzz/**/*.test.ts',
  'packages/shuzhi/test/interrupt.test.ts',
  'packages/shuzhi/test/limits.test.ts',
  // A server of its own, and an install as a user does it.
  'test/remote-cache/**/*.test.ts',
  'test/packing.test.ts',
  // Compiles every package twice.
  'test/contract-change.test.ts',
]
const result = process.env.SHUZHI_TEST_RESULT

/** Begins with the file that takes half of the time of the slow ones, so that no worker waits for it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const [longest, others] = [true, false].map((is) =>
      sorted.filter(({ moduleId }) => moduleId.endsWith('/faults/kill.test.ts') === is),
    )
    return [...longest!, ...others!]
  }
}

export default defineConfig({
  // The longer name first: an alias also stands for the start of a path.
  resolve: {
    alias: {
      '@shuzhi/stage/language': source('stage', 'language'),
      '@shuzhi/stage/workspace': source('stage', 'workspace'),
      ...Object.fromEntries(packages.map((name) => [`@shuzhi/${name}`, source(name)])),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: tests,
          exclude: [...configDefaults.exclude, ...slowTests],
        },
      },
      { extends: true, test: { name: 'slow', include: slowTests } },
    ],
    // The tests change nothing of their process, so the files share it: loading the packages for each anew takes longer than most of the tests.
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: result ? ['default', ['json', { outputFile: result }]] : ['default'],
  },
})
