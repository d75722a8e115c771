import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type GatherOptions, gatherInputs } from '../src/inputs/gather-inputs.ts'
import { standardInput } from '../src/inputs/standard-input.ts'
import { createIo } from '../src/io.ts'
import { faultyReport, folderWith, runShuzhi, soundReport } from './run-shuzhi.ts'

const gather = (cwd: string, operands: string[], options: Partial<GatherOptions> = {}) => {
  const { inputs, failures } = gatherInputs(operands, { cwd, language: 'en', ...options })
  expect(inputs).toHaveLength([...inputs].length)
  return { inputs: [...inputs], failures }
}

/** The paths that documents get. */
const pathsOf = (cwd: string, operands: string[], options?: Partial<GatherOptions>) =>
  gather(cwd, operands, options).inputs.map(({ path }) => path)

describe('operands', () => {
  const files = { 'a.txt': '', 'b.md': '', '部门/c.txt': '', '部门/内/d.html': '', 'e.png': '', '.f.txt': '' }

  it('takes what a folder holds, with all below, in the order of the paths', () => {
    expect(pathsOf(folderWith(files), ['.'])).toEqual(['a.txt', 'b.md', '部门/c.txt', '部门/内/d.html'])
  })

  it('tells paths from the folder that is named', () => {
    expect(pathsOf(folderWith(files), ['部门'])).toEqual(['c.txt', '内/d.html'])
  })

  it('tells paths of several operands from the innermost folder around them', () => {
    expect(pathsOf(folderWith(files), ['部门/内', '部门/c.txt'])).toEqual(['c.txt', '内/d.html'])
  })

  it('takes each file once, and a named one whatever it is called', () => {
    expect(pathsOf(folderWith(files), ['a.txt', '*.txt', '.', 'e.png'])).toContain('e.png')
    expect(pathsOf(folderWith(files), ['a.txt', '*.txt'])).toEqual(['a.txt'])
  })

  it('matches globs', () => {
    const cwd = folderWith(files)
    expect(pathsOf(cwd, ['**/*.txt'])).toEqual(['a.txt', '部门/c.txt'])
    expect(pathsOf(cwd, ['部门/*.{txt,md}'])).toEqual(['c.txt'])
  })

  it('takes a file whose name looks like a glob', () => {
    expect(pathsOf(folderWith({ '总结[1].txt': '' }), ['总结[1].txt'])).toEqual(['总结[1].txt'])
  })

  it('takes the folder seeds, else this one, where nothing is named', () => {
    expect(pathsOf(folderWith({ 'seeds/a.txt': '', 'b.txt': '' }), [])).toEqual(['a.txt'])
    expect(pathsOf(folderWith({ 'b.txt': '' }), [])).toEqual(['b.txt'])
  })

  it('names what it does not find, and goes on', () => {
    const { inputs, failures } = gather(folderWith(files), ['gone.txt', '*.pdf', 'a.txt'])
    expect(inputs.map(({ path }) => path)).toEqual(['a.txt'])
    expect(failures).toEqual([
      { shown: 'gone.txt', reason: 'there is no such file or folder', exitCode: 2 },
      { shown: '*.pdf', reason: 'no file matches “*.pdf”', exitCode: 2 },
    ])
  })

  it('says so where there is no report at all', () => {
    expect(() => gather(folderWith({ 'a.png': '' }), ['.'])).toThrow('no reports')
  })

  it('follows links and reads a folder that contains itself once', () => {
    const cwd = folderWith({ 'a/b.txt': '' })
    symlinkSync(cwd, join(cwd, 'a/around'))
    symlinkSync(join(cwd, 'a/b.txt'), join(cwd, 'link.txt'))
    expect(pathsOf(cwd, ['.'])).toEqual(['a/b.txt', 'link.txt'])
  })

  it('does not mind a link to nowhere that is not named like a report', () => {
    const cwd = folderWith({ 'a.txt': '' })
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'current'))
    expect(gather(cwd, ['.'])).toMatchObject({ inputs: [{ path: 'a.txt' }], failures: [] })
  })

  it('gives every input an id of its own, standard input too', () => {
    const { inputs } = gather(folderWith({ 'in/a.txt': '' }), ['in/a.txt', '-'], { stdinName: 'a.txt' })
    expect(inputs.map(({ id, path }) => [id, path])).toEqual([
      ['a', 'a.txt'],
      ['stdin-a', 'a.txt'],
    ])
  })
})

describe('ignore files', () => {
  it('leaves out what .gitignore and .shuzhiignore name; inner files can take it back', () => {
    const cwd = folderWith({
      '.gitignore': 'out/\n*.md\n',
      '.shuzhiignore': '草稿*\n',
      'a.txt': '',
      'b.md': '',
      '草稿1.txt': '',
      'out/c.txt': '',
      'd/.gitignore': '!*.md\n',
      'd/e.md': '',
    })
    expect(pathsOf(cwd, ['.'])).toEqual(['a.txt', 'd/e.md'])
  })

  it('honours the rules around a folder, up to the root of the repository', () => {
    const cwd = folderWith({
      '.gitignore': '*.txt\n',
      'repo/.gitignore': '*.md\n',
      'repo/in/a.txt': '',
      'repo/in/b.md': '',
    })
    mkdirSync(join(cwd, 'repo/.git'))
    expect(pathsOf(cwd, ['repo/in'])).toEqual(['a.txt'])
  })

  it('reads a folder or file that is named although it is ignored', () => {
    const cwd = folderWith({ '.gitignore': 'private/\n', 'private/a.txt': '' })
    expect(pathsOf(cwd, ['private'])).toEqual(['a.txt'])
    expect(pathsOf(cwd, ['private/a.txt'])).toEqual(['a.txt'])
  })

  it('never reads the folder of the outputs or installed packages', () => {
    const cwd = folderWith({ 'a.txt': '', 'out/a.html': '', 'node_modules/p/readme.md': '' })
    expect(pathsOf(cwd, ['.'], { skip: join(cwd, 'out') })).toEqual(['a.txt'])
  })

  it('does not take pages and Markdown that it built for reports, unless they are named', async () => {
    const cwd = folderWith({ 'a.txt': soundReport })
    await runShuzhi(['build', '.', '-o', 'pages'], { cwd })
    await runShuzhi(['build', '.', '--to', 'md'], { cwd })
    const idsOf = async (...operands: string[]) =>
      (await runShuzhi(['export', ...operands, '--to', 'standoff'], { cwd })).stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).path)
    expect(await idsOf('.')).toEqual(['a.txt'])
    expect(await idsOf('out')).toEqual(['a.md'])
    expect(await idsOf('pages/a.html', 'a.txt')).toEqual(['a.txt', 'pages/a.html'])
  })
})

describe('one bad input', () => {
  it('is named, counted and stops no other', async () => {
    const cwd = folderWith({
      'a.txt': soundReport,
      'b.txt': Uint8Array.of(0, 1, 2, 255, 254, 0, 7),
      'c.txt': ' \n',
      'd.txt': soundReport,
    })
    const { status, stdout, stderr } = await runShuzhi(
      ['export', '.', 'gone.txt', '--to', 'standoff', '--lang', 'en'],
      { cwd },
    )
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'd'])
    expect(stderr).toMatch(
      /^shuzhi: inputs that failed: 3\n {2}gone\.txt: .*\n {2}b\.txt: .*\n {2}c\.txt: .*\n$/,
    )
    expect(status).toBe(2)
  })

  it('gives exit code 1 where it is read and holds no text', async () => {
    const cwd = folderWith({ 'a.txt': soundReport, 'c.txt': ' \n' })
    expect((await runShuzhi(['export', '.', '--to', 'jsonl'], { cwd })).status).toBe(1)
  })

  it('has no name that steers the terminal', async () => {
    const cwd = folderWith({ 'a\u001B[31m\n.txt': faultyReport, 'b\u001B[31m.txt': ' \n' })
    for (const reporter of ['concise', 'pretty']) {
      const { stdout, stderr } = await runShuzhi(['check', '.', '--reporter', reporter], { cwd })
      expect(stdout).toContain('a·[31m·.txt:3:7')
      expect(stdout + stderr).not.toContain('\u001B')
    }
  })
})

it.each([
  [true, {}, 1],
  [true, { quiet: true as const }, 0],
  [false, {}, 0],
])('tells who sits at a terminal (%s, %j) that a text is waited for', (isTTY, options, times) => {
  const lines: string[] = []
  const stdin = Object.assign(Readable.from([]), { isTTY })
  const streams = { stdin, stdout: new PassThrough(), stderr: new PassThrough() }
  const io = { ...createIo(streams, { cwd: '.', env: {} }), warn: (line: string) => void lines.push(line) }
  expect(standardInput({ io, language: 'en', options })).toBe(stdin)
  expect(lines.filter((line) => line.includes('Ctrl-D'))).toHaveLength(times)
})
