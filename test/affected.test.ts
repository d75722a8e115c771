import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WorkspaceCopy } from './workspace-copy.ts'

describe('pnpm affected', { timeout: 120_000 }, () => {
  let copy: WorkspaceCopy
  const commit = () => {
    const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.org']
    execFileSync('git', [...author, 'commit', '-qam', 'a change'], { cwd: copy.folder })
  }
  /** The tasks that turbo would run for the last commit. */
  function affected(): string[] {
    const { stdout } = copy.run(['-s', 'affected', '--dry=json'], {
      TURBO_SCM_BASE: 'HEAD~1',
      TURBO_SCM_HEAD: 'HEAD',
    })
    const { tasks }: { tasks: { taskId: string }[] } = JSON.parse(stdout.slice(stdout.indexOf('{')))
    return tasks.map(({ taskId }) => taskId.replace('@shuzhi/', ''))
  }

  beforeAll(() => {
    copy = new WorkspaceCopy()
    commit()
  })
  afterAll(() => copy.remove())

  it.each([
    'README.md',
    'docs/findings.md',
    'packages/segment/README.md',
    'packages/segment/test/segment.test.ts',
  ])('is nothing when %s changed', (path) => {
    appendFileSync(copy.at(path), '\n')
    commit()
    expect(affected()).toEqual([])
  })

  it.each([
    'seeds/000_7ed87b52bd399dca.txt',
    'packages/normalize/src/normalize.ts',
    'packages/document/src/span.ts',
  ])('is every data task when %s changed', (path) => {
    appendFileSync(copy.at(path), '\n')
    commit()
    expect(affected()).toEqual(
      expect.arrayContaining(
        ['normalize', 'segment', 'extract', 'render'].map((stage) => `${stage}#generate`),
      ),
    )
  })
})
