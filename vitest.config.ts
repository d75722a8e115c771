import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (name: string) => fileURLToPath(new URL(`packages/${name}/src/index.ts`, import.meta.url))
const packages = ['document', 'stage', 'normalize', 'segment', 'extract', 'render']
const result = process.env.SHUZHI_TEST_RESULT

export default defineConfig({
  resolve: { alias: Object.fromEntries(packages.map((name) => [`@shuzhi/${name}`, source(name)])) },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: result ? ['default', ['json', { outputFile: result }]] : ['default'],
  },
})
