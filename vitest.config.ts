import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const source = (name: string, file = 'index') =>
  fileURLToPath(new URL(`packages/${name}/src/${file}.ts`, import.meta.url))
const packages = ['document', 'stage', 'normalize', 'segment', 'extract', 'render']
const tests = ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts']
/** Accidents on purpose, caches over a network: minutes, and some want a server of their own. `pnpm test:all` runs them too. */
const slowTests = ['test/faults/**/*.test.ts', 'test/remote-cache/**/*.test.ts', 'test/fuzz/**/*.test.ts']
const result = process.env.SHUZHI_TEST_RESULT

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
        test: { name: 'quick', include: tests, exclude: [...configDefaults.exclude, ...slowTests] },
      },
      { extends: true, test: { name: 'slow', include: slowTests } },
    ],
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: result ? ['default', ['json', { outputFile: result }]] : ['default'],
  },
})
