import { spawnSync } from 'node:child_process'
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { WorkspaceCopy } from './workspace-copy.ts'

const stages = ['extract', 'normalize', 'render', 'segment']
const generates = stages.map((stage) => `${stage}#generate`)
const outputs = (id: string) => ['html', 'json', 'md'].map((format) => `${id}.${format}`)
const seed = '000_7ed87b52bd399dca'

/** The folders that the workflow hands on from run to run, as globs of what is in them. */
function keptByCi(): string[] {
  const workflow = parse(readFileSync(new URL('../.github/workflows/ci.yml', import.meta.url), 'utf8'))
  const steps: { uses?: string; with?: { path: string } }[] = workflow.jobs.reports.steps
  const cache = steps.find(({ uses }) => uses?.startsWith('actions/cache@'))
  return cache!
    .with!.path.trim()
    .split('\n')
    .map((folder) => `${folder.trim()}/**`)
}

/** Whether a path matches a glob of folders, `*` and a last `**`. */
const matchesGlob = (path: string, glob: string): boolean =>
  new RegExp(
    `^${glob
      .replaceAll('.', '\\.')
      .replace('**', '.+')
      .replace(/(?<!\.)\*/g, '[^/]*')}$`,
  ).test(path)

describe('pnpm build', { timeout: 120_000 }, () => {
  let copy: WorkspaceCopy
  const text = () => copy.read('seeds', `${seed}.txt`)
  const write = (name: string, content: string | Uint8Array) => writeFileSync(copy.at('seeds', name), content)
  const edit = (path: string, content: string) => appendFileSync(copy.at(path), content)
  /** When each document of a stage was written. */
  const times = (stage: string) =>
    new Map(
      readdirSync(copy.at('packages', stage, 'out')).map((name) => [
        name,
        statSync(copy.at('packages', stage, 'out', name)).mtimeMs,
      ]),
    )

  beforeAll(() => {
    copy = new WorkspaceCopy()
  })
  afterAll(() => copy.remove())

  it('compiles and builds everything the first time', () => {
    const { exitCode, stdout, ran } = copy.build()
    expect(exitCode).toBe(0)
    expect(ran).toEqual(
      [
        ...generates,
        'document#build',
        'normalize#build',
        'render#build',
        'segment#build',
        'extract#build',
        'stage#build',
      ].sort(),
    )
    expect(stdout).toContain('5 reports are built; open out/index.html')
    expect(readdirSync(copy.at('out'))).toEqual(
      [
        ...readdirSync(copy.at('seeds')).flatMap((name) => outputs(name.replace('.txt', ''))),
        'index.html',
        'manifest.json',
      ].sort(),
    )
  })

  it('does nothing when nothing changed', () => {
    expect(copy.build()).toMatchObject({ exitCode: 0, ran: [] })
  })

  it('leaves a clean checkout, and the command ready', () => {
    const git = spawnSync('git', ['status', '--porcelain', '--untracked-files'], {
      cwd: copy.folder,
      encoding: 'utf8',
    })
    expect(git.stdout.split('\n').filter((line) => line !== '' && !line.startsWith('A '))).toEqual([])
    expect(copy.run(['-s', 'shuzhi', '--version'])).toMatchObject({ status: 0, stdout: '0.1.0\n' })
    expect(copy.run(['-s', 'shuzhi', 'check', `seeds/${seed}.txt`, '--reporter', 'summary']).status).toBe(0)
  })

  it('leaves in folders that CI keeps from run to run all that is not compiled, and CI keeps no other', () => {
    const args = ['status', '--porcelain', '--ignored', '--untracked-files=all']
    const { stdout } = spawnSync('git', args, { cwd: copy.folder, encoding: 'utf8' })
    const left = stdout.split('\n').flatMap((line) => /^!! (.*)$/.exec(line)?.[1] ?? [])
    // What is compiled and what was printed come back from turbo's cache; runs are told of for these tests alone, and a lock is of its run.
    const made = left.filter(
      (path) =>
        !/node_modules|(?:^|\/)dist\/|^\.turbo\/(?:runs|build\.lock)|\.turbo\/turbo-\w+\.log$/.test(path),
    )
    const kept = keptByCi()
    expect(made.filter((path) => !kept.some((glob) => matchesGlob(path, glob)))).toEqual([])
    expect(kept.filter((glob) => !made.some((path) => matchesGlob(path, glob)))).toEqual([])
  })

  it('remakes one document in each stage when one seed changed', () => {
    const before = new Map(['normalize', 'segment', 'extract'].map((stage) => [stage, times(stage)]))
    write(`${seed}.txt`, text().replace('42场', '43场'))
    expect(copy.build().ran).toEqual(generates)
    for (const [stage, old] of before) {
      const changed = [...times(stage)].filter(([name, time]) => time !== old.get(name)).map(([name]) => name)
      expect(changed, stage).toEqual([`${seed}.json`, 'manifest.json'])
    }
    expect(copy.read('out', `${seed}.html`)).toContain('43')
  })

  it('runs normalize alone when only line ends changed', () => {
    write(`${seed}.txt`, text().replaceAll('\n', '\r\n'))
    expect(copy.build().ran).toEqual(['normalize#generate'])
    write(`${seed}.txt`, text().replaceAll('\r\n', '\n'))
    copy.build()
  })

  it('compiles and runs render alone when its source changed', () => {
    edit('packages/render/src/page/words.ts', '\n// A remark.\n')
    expect(copy.build().ran).toEqual(['render#build', 'render#generate'])
  })

  it('does nothing when only pages, tests and README files changed', () => {
    for (const path of [
      'README.md',
      'packages/segment/README.md',
      'packages/extract/test/extract.test.ts',
      'test/cached-build.test.ts',
      'docs/findings.md',
    ])
      edit(path, '\n')
    expect(copy.build().ran).toEqual([])
  })

  it('puts back an output that was deleted or changed', () => {
    const [page, markdown, index] = ['html', 'md']
      .map((format) => copy.at('out', `${seed}.${format}`))
      .concat(copy.at('out/index.html'))
    const before = [page, markdown, index].map((file) => readFileSync(file!, 'utf8'))
    rmSync(page!)
    rmSync(index!)
    appendFileSync(markdown!, 'tampered')
    write('../out/stray.html', 'left by a seed that is gone')
    write('../out/figures.xlsx', 'left by somebody')
    expect(copy.build()).toMatchObject({ exitCode: 0, ran: [] })
    expect([page, markdown, index].map((file) => readFileSync(file!, 'utf8'))).toEqual(before)
    expect(readdirSync(copy.at('out'))).not.toContain('stray.html')
    expect(copy.read('out/figures.xlsx')).toBe('left by somebody')
  })

  it('builds a seed that was added, and takes a deleted one out everywhere', () => {
    const before = readdirSync(copy.at('out'))
    write('乡镇 总结.txt', '一、工作\n召开会议3次。\n')
    expect(copy.build().ran).toEqual(generates)
    expect(readdirSync(copy.at('out')).filter((name) => !before.includes(name))).toEqual(outputs('乡镇-总结'))
    expect(copy.read('out/index.html')).toContain('乡镇-总结')
    rmSync(copy.at('seeds', '乡镇 总结.txt'))
    expect(copy.build().exitCode).toBe(0)
    for (const stage of ['normalize', 'segment', 'extract']) {
      expect(readdirSync(copy.at('packages', stage, 'out')), stage).not.toContain('乡镇-总结.json')
    }
    expect(readdirSync(copy.at('out'))).toEqual(before)
    expect(copy.read('out/index.html')).not.toContain('乡镇-总结')
  })
})
