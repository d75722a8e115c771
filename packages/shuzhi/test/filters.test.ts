import { assertDocument, Extracted, Normalized, readDocument, Segmented } from '@shuzhi/document'
import { describe, expect, it } from 'vitest'
import { processSource } from '../src/process-source.ts'
import { faultyReport, folderWith, runShuzhi, soundReport } from './run-shuzhi.ts'

const linesOf = (stdout: string) => stdout.split('\n').slice(0, -1)
const stdin = { id: 'stdin', path: 'stdin' }

describe('filters', () => {
  it('work in a row as they do at once', async () => {
    let stream = faultyReport
    for (const filter of ['normalize', 'segment', 'extract'])
      stream = (await runShuzhi([filter], { input: stream })).stdout
    expect(JSON.parse(stream)).toEqual(processSource(faultyReport, stdin))
    expect((await runShuzhi(['extract'], { input: faultyReport })).stdout).toBe(stream)
  })

  it.each([
    ['normalize', Normalized],
    ['segment', Segmented],
    ['extract', Extracted],
  ])('%s gives sound documents, one a line', async (filter, schema) => {
    const cwd = folderWith({ 'a.txt': soundReport, 'b.txt': faultyReport })
    const { stdout } = await runShuzhi([filter, '.'], { cwd })
    const documents = linesOf(stdout).map((line) => readDocument(schema, line, filter))
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b'])
    for (const document of documents) assertDocument(document)
  })

  it('leave a document that has come further as it is', async () => {
    const { stdout } = await runShuzhi(['extract'], { input: soundReport })
    expect((await runShuzhi(['segment'], { input: stdout })).stdout).toBe(stdout)
  })

  it('render gives the files', async () => {
    const { stdout } = await runShuzhi(['render', '--to', 'html,md', '--stdin-name', '总结.txt'], {
      input: soundReport,
    })
    const files = linesOf(stdout).map((line) => JSON.parse(line))
    expect(files.map(({ path }) => path)).toEqual(['总结.md', '总结.html'])
    expect(files[0].content).toContain('# 社区工作总结')
  })

  it('name a line that is no document, and go on', async () => {
    const { stdout: good } = await runShuzhi(['normalize'], { input: soundReport })
    const spoilt = good.replace('"text":"', '"text":"多')
    const input = [good, '{"schema":1}\n', '{"schema":7}\n', '{oops\n', '\n', spoilt, good].join('')
    const { status, stdout, stderr } = await runShuzhi(['segment', '--lang', 'en'], { input })
    expect(linesOf(stdout)).toHaveLength(2)
    expect(stderr.split('\n').slice(0, -1)).toEqual([
      'shuzhi: inputs that failed: 4',
      expect.stringContaining('-:2: is no document that can be used: id:'),
      expect.stringContaining('-:3: is no document that can be used: schema: version 1 expected'),
      expect.stringContaining('-:4: is no document that can be used: not JSON'),
      expect.stringContaining('-:6: is no document that can be used: map-fits-text'),
    ])
    expect(status).toBe(2)
  })

  it('take a text that begins with a brace for a text', async () => {
    const { stdout } = await runShuzhi(['normalize'], { input: '{草稿}工作总结\n' })
    expect(JSON.parse(stdout).text).toBe('{草稿}工作总结\n')
  })
  it.each([
    ['after blank lines', (good: string) => `\n  \r\n${good}`],
    ['after a byte order mark', (good: string) => `\ufeff${good}`],
    ['written over several lines', (good: string) => `${JSON.stringify(JSON.parse(good), null, 2)}\n`],
  ])('take a document %s', async (_, write) => {
    const { stdout: good } = await runShuzhi(['segment'], { input: soundReport })
    expect(await runShuzhi(['segment'], { input: write(good) })).toEqual({
      status: 0,
      stdout: good,
      stderr: '',
    })
  })

  it.each([
    ['a document that was cut off', '{"schema":1,"id":'],
    ['one over several lines that was cut off', '{\n  "schema": 1,\n  "id": "a",\n'],
  ])('never take %s for a text', async (_, input) => {
    const { status, stdout, stderr } = await runShuzhi(['segment', '--lang', 'en'], { input })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/\n {2}-:1: is no document that can be used: not JSON[^\n]*\n$/)
  })

  it('name lines before the first document that are none', async () => {
    const { stdout: good } = await runShuzhi(['segment'], { input: soundReport })
    const { status, stdout, stderr } = await runShuzhi(['segment', '--lang', 'en'], {
      input: `npm warn\n\n{"schema":1,"id"\n${good}`,
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: good })
    expect(stderr.match(/^ {2}-:\d+: is no document/gm)).toEqual([
      '  -:1: is no document',
      '  -:3: is no document',
    ])
  })
})
