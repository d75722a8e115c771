import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultyReport, folderWith, runShuzhi, soundReport } from './run-shuzhi.ts'

const filesOf = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort()

/** All files of a folder with their text. */
const contentOf = (folder: string) =>
  Object.fromEntries(filesOf(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

describe('build', () => {
  it('writes pages, Markdown, data and an index, and nothing else', async () => {
    const cwd = folderWith({ '一.txt': soundReport, '区/二.txt': faultyReport })
    const { status, stdout, stderr } = await runShuzhi(['build', '--lang', 'zh'], { cwd })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '已将 2 份报告写入 out\n', stderr: '' })
    const names = ['一', '区-二'].flatMap((id) => [`${id}.html`, `${id}.json`, `${id}.md`])
    expect(filesOf(join(cwd, 'out'))).toEqual([...names, 'index.html'].sort())
  })

  it('reads its own outputs never, and writes the same bytes again', async () => {
    const cwd = folderWith({ 'a.txt': soundReport })
    await runShuzhi(['build', '.'], { cwd })
    const first = contentOf(join(cwd, 'out'))
    await runShuzhi(['build', '.'], { cwd, env: { LANG: 'en_US.UTF-8' } })
    expect(contentOf(join(cwd, 'out'))).toEqual(first)
  })

  it('writes only the formats that are asked for, where they are wanted', async () => {
    const cwd = folderWith({ 'a.txt': soundReport })
    await runShuzhi(['build', 'a.txt', '--to', 'md,json', '-o', 'deep/er', '--quiet'], { cwd })
    expect(filesOf(join(cwd, 'deep/er'))).toEqual(['a.json', 'a.md'])
  })

  it('does not depend on line ends', async () => {
    const cwd = folderWith({ 'lf/a.txt': soundReport, 'crlf/a.txt': soundReport.replaceAll('\n', '\r\n') })
    for (const folder of ['lf', 'crlf']) await runShuzhi(['build', folder, '-o', `${folder}-out`], { cwd })
    expect(contentOf(join(cwd, 'crlf-out'))).toEqual(contentOf(join(cwd, 'lf-out')))
  })

  it('builds the others where one gives no report', async () => {
    const cwd = folderWith({ 'a.txt': soundReport, 'b.txt': '' })
    const { status, stderr } = await runShuzhi(['build', '.'], { cwd })
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('b.txt: ') })
    expect(filesOf(join(cwd, 'out'))).toEqual(['a.html', 'a.json', 'a.md', 'index.html'])
  })

  it('says where it cannot write', async () => {
    const cwd = folderWith({ 'a.txt': soundReport, out: 'a file in the way' })
    const { status, stderr } = await runShuzhi(['build', 'a.txt', '--lang', 'en'], { cwd })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^shuzhi: cannot write [^\n]+\n$/),
    })
  })

  it.each(['.', '*.txt'])('does not write into the folder that it reads (%s)', async (operand) => {
    const cwd = folderWith({ 'a.txt': soundReport })
    const { status, stderr } = await runShuzhi(['build', operand, '-o', '.', '--lang', 'en'], { cwd })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^shuzhi: the outputs cannot go into the folder that is read [^\n]+\n$/),
    })
    expect(filesOf(cwd)).toEqual(['a.txt'])
  })

  it('writes standard input and a file of the same name side by side', async () => {
    const cwd = folderWith({ 'in/a.txt': soundReport })
    const args = ['build', 'in/a.txt', '-', '--stdin-name', 'a.txt', '--to', 'md']
    expect((await runShuzhi(args, { cwd, input: faultyReport })).status).toBe(0)
    expect(filesOf(join(cwd, 'out'))).toEqual(['a.md', 'stdin-a.md'])
  })

  it('says so where there is nothing to build', async () => {
    const cwd = folderWith({ 'seeds/.gitkeep': '' })
    const { status, stderr } = await runShuzhi(['build', '--lang', 'en'], { cwd })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^shuzhi: there are no reports [^\n]+ in seeds\n$/),
    })
  })

  it('replaces what an interrupted run may have left', async () => {
    const cwd = folderWith({ 'a.txt': soundReport, 'out/a.md': 'half' })
    await runShuzhi(['build', 'a.txt'], { cwd })
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toContain('社区工作总结')
    writeFileSync(join(cwd, 'a.txt'), faultyReport)
    await runShuzhi(['build', 'a.txt'], { cwd })
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toContain('邻里节')
  })
})
