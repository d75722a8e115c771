import { readFileSync } from 'node:fs'
import { plainDocument } from '@shuzhi/document'
import { expect, test } from 'vitest'
import * as render from '../src/index.ts'

test('the example of the README runs as it stands there', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const code = /```js\n([\s\S]*?)```/.exec(readme)![1]!.replace(/^import .*$/gm, '')
  const printed: unknown[][] = []
  const run = new Function('plainDocument', 'documentOutputs', 'indexOutputs', 'summarize', 'console', code)
  run(plainDocument, render.documentOutputs, render.indexOutputs, render.summarize, {
    log: (...line: unknown[]) => printed.push(line),
  })
  expect(printed).toEqual(['text.md', 'text.html', 'text.json', 'index.html'].map((path) => [path, true]))
})
