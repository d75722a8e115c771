import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'shuzhi-examples-'))
const run = promisify(execFile)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A project outside the workspace that has the packages and the examples, and what the examples use of others. */
beforeAll(() => {
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '@shuzhi'), { recursive: true })
  for (const name of readdirSync(join(root, 'packages')))
    symlinkSync(join(root, 'packages', name), join(modules, name === 'shuzhi' ? name : `@shuzhi/${name}`))
  for (const name of ['remark-stringify', 'unified', 'vfile'])
    symlinkSync(join(root, 'packages/render/node_modules', name), join(modules, name))
  symlinkSync(join(root, 'node_modules/remark-toc'), join(modules, 'remark-toc'))
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true })
})

const node = async (...args: string[]) =>
  (await run(process.execPath, args, { cwd: join(folder, 'examples') })).stdout

it('unified-chain puts a table of contents made by remark-toc into the Markdown of a report', async () => {
  const printed = await node('unified-chain/report-with-contents.mjs', 'report.txt')
  expect(printed).toBe(readFileSync(join(root, 'examples/unified-chain/expected.txt'), 'utf8'))
  expect(printed).toMatch(/^- \[二、存在问题\]\(#二存在问题\)$/m)
})

it('retrieval gives passages under their headings, each at its place', async () => {
  const passages = (await node('retrieval/passages.mjs', 'report.txt'))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
  const source = readFileSync(join(root, 'examples/report.txt'), 'utf8')
  for (const {
    text,
    source: { start, end },
  } of passages)
    expect(text.split('\n').at(-1)).toBe(source.slice(start, end))
  expect(
    passages
      .map(({ role, quantities }) => [role, quantities])
      .filter(([, quantities]) => quantities.length > 0),
  ).toEqual([
    ['achievements', ['1200户', '**条']],
    ['achievements', ['3次']],
    ['achievements', ['6次', '35处']],
  ])
})

it('tables name columns that the exports have', async () => {
  const program = join(root, 'packages/shuzhi/dist/command/main.js')
  const csv = await node(program, 'export', 'report.txt', '--to', 'csv')
  const columns = csv.slice(1).split('\r\n')[0]?.split(',')
  for (const name of ['document', 'type', 'value', 'unit', 'masked']) {
    expect(columns).toContain(name)
    for (const file of ['quantities.py', 'quantities.R'])
      expect(readFileSync(join(root, 'examples/tables', file), 'utf8')).toMatch(
        new RegExp(`["$]${name}\\b|\\b${name} [~+]|[+] ${name}\\b`),
      )
  }
})

it('github-workflow runs commands that there are', async () => {
  const { jobs } = parse(readFileSync(join(root, 'examples/github-workflow/check-reports.yml'), 'utf8'))
  const steps: { run?: string }[] = jobs.check.steps
  const commands = steps.flatMap(({ run: line = '' }) => /npx shuzhi (.*?)(?: >.*)?$/.exec(line)?.[1] ?? [])
  expect(commands).toHaveLength(2)
  for (const command of commands) {
    const args = command.split(' ').map((word) => (word === 'reports' ? 'report.txt' : word))
    expect(await node(join(root, 'packages/shuzhi/dist/command/main.js'), ...args)).toContain('blank')
  }
})
