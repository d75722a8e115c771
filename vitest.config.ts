import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (name: string, file = 'index') =>
  fileURLToPath(new URL(`packages/${name}/src/${file}.ts`, import.meta.url))
const packages = ['document', 'stage', 'normalize', 'segment', 'extract', 'render']
const result = process.env.SHUZHI_TEST_RESULT

export default defineConfig({
  // The longer name first: an alias also stands for the start of a path.
  resolve: {
    alias: {
      '@shuzhi/stage/workspace': source('stage', 'workspace'),
      ...Object.fromEntries(packages.map((name) => [`@shuzhi/${name}`, source(name)])),
    },
  },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: result ? ['default', ['json', { outputFile: result }]] : ['default'],
  },
})
