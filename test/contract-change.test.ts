import { appendFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WorkspaceCopy } from './workspace-copy.ts'

const stages = ['extract', 'normalize', 'render', 'segment']

describe('pnpm build', { timeout: 240_000 }, () => {
  let copy: WorkspaceCopy

  beforeAll(() => {
    copy = new WorkspaceCopy()
    copy.takeCompiled()
    copy.build()
  }, 240_000)
  afterAll(() => copy.remove())

  it('compiles all when the contract changed, and runs all', () => {
    appendFileSync(
      copy.at('packages/document/src/span.ts'),
      '\nexport const isEmpty = ([start, end]: Span): boolean => start === end\n',
    )
    const { ran } = copy.build()
    expect(ran).toEqual(
      expect.arrayContaining([
        'document#build',
        'stage#build',
        ...stages.map((stage) => `${stage}#build`),
        'normalize#generate',
      ]),
    )
  })
})
