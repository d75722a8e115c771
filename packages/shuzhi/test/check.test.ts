import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reporterNames } from '../src/command-line/choices.ts'
import { faultyReport, folderWith, runShuzhi, soundReport } from './run-shuzhi.ts'

const english = ['--lang', 'en']

describe('reporters', () => {
  const check = async (reporter: string) => {
    const cwd = folderWith({ 'a.txt': faultyReport, 'b.txt': soundReport })
    const { status, stdout, stderr } = await runShuzhi(['check', '.', '--reporter', reporter, ...english], {
      cwd,
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    return stdout
  }

  it('pretty shows the line and marks the place, a Chinese character as two columns', async () => {
    expect((await check('pretty')).split('\n')).toEqual([
      'a.txt:3:7 warning the blank “**” is not filled in blank',
      '  3 │ 开展消防演练**次，组织”邻里节”活动。',
      `    │ ${' '.repeat(12)}^^`,
      '',
      'a.txt:3:13 warning this quotation mark faces the wrong way; it should be “ quote-reversed',
      '  3 │ 开展消防演练**次，组织”邻里节”活动。',
      `    │ ${' '.repeat(22)}^`,
      '',
      'Files: 2. Errors: 0, warnings: 2, notes: 0.',
      '',
    ])
  })

  it('concise gives a line that editors can follow', async () => {
    expect((await check('concise')).split('\n')).toEqual([
      'a.txt:3:7: warning the blank “**” is not filled in [blank]',
      'a.txt:3:13: warning this quotation mark faces the wrong way; it should be “ [quote-reversed]',
      '',
    ])
  })

  it('json and ndjson give the same findings', async () => {
    const { totals, findings } = JSON.parse(await check('json'))
    expect(totals).toEqual({ files: 2, error: 0, warning: 2, info: 0 })
    expect(findings[1]).toEqual({
      path: 'a.txt',
      code: 'quote-reversed',
      severity: 'warning',
      message: 'this quotation mark faces the wrong way; it should be “',
      line: 3,
      column: 13,
      endLine: 3,
      endColumn: 14,
      offset: [26, 27],
      fix: { raw: [26, 27], insert: '“' },
    })
    const lines = (await check('ndjson')).split('\n').slice(0, -1)
    expect(lines.map((line) => JSON.parse(line))).toEqual(findings)
  })

  it('github gives annotations', async () => {
    expect(await check('github')).toContain(
      '::warning file=a.txt,line=3,col=7,endLine=3,endColumn=9,title=blank::the blank “**” is not filled in\n',
    )
  })

  it('github gives ten of a kind at most, and says how many there are', async () => {
    const cwd = folderWith({ 'a.txt': `工作总结\n${'走访**户。'.repeat(13)}\n` })
    const { stdout } = await runShuzhi(['check', 'a.txt', '--reporter', 'github', ...english], { cwd })
    expect(stdout.match(/^::warning /gm)).toHaveLength(10)
    expect(stdout).toContain('warnings: 13, notes: 0. Not listed: errors 0, warnings 3.\n')
  })

  it('summary counts', async () => {
    expect(await check('summary')).toBe(
      '     1  blank\n     1  quote-reversed\nFiles: 2. Errors: 0, warnings: 2, notes: 0.\n',
    )
  })

  it('all name the place of what is wrong', async () => {
    for (const name of reporterNames.filter((one) => one !== 'summary'))
      expect(await check(name), name).toContain('quote-reversed')
  })
})

describe('exit codes', () => {
  it('is 0 for warnings, 1 where there are more than --max-warnings', async () => {
    const cwd = folderWith({ 'a.txt': faultyReport })
    const statusOf = async (...args: string[]) =>
      (await runShuzhi(['check', 'a.txt', ...args], { cwd })).status
    expect(await statusOf()).toBe(0)
    expect(await statusOf('--max-warnings', '2')).toBe(0)
    expect(await statusOf('--max-warnings', '1')).toBe(1)
  })

  it('is 1 for a file without text, 2 for one that is no text', async () => {
    const cwd = folderWith({
      'empty.txt': '',
      'picture.txt': Uint8Array.of(0x89, 0x50, 0, 1, 2, 3, 0xff, 0xfe, 0),
    })
    expect((await runShuzhi(['check', 'empty.txt'], { cwd })).status).toBe(1)
    expect((await runShuzhi(['check', 'picture.txt'], { cwd })).status).toBe(2)
  })
})

describe('where nothing can be read', () => {
  it.each(reporterNames.filter((name) => name !== 'json' && name !== 'sarif'))(
    '%s sums up nothing',
    async (reporter) => {
      const cwd = folderWith({})
      const { status, stdout } = await runShuzhi(['check', 'gone.txt', '--reporter', reporter], { cwd })
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    },
  )

  it('json stays JSON', async () => {
    const { stdout } = await runShuzhi(['check', 'gone.txt', '--reporter', 'json'], { cwd: folderWith({}) })
    expect(JSON.parse(stdout)).toMatchObject({ totals: { files: 0 }, findings: [] })
  })
})

describe('standard input', () => {
  it('is checked under its name', async () => {
    const { stdout } = await runShuzhi(['check', '-', '--stdin-name', '草稿.txt', '--reporter', 'concise'], {
      input: faultyReport,
    })
    expect(stdout).toMatch(/^草稿\.txt:3:7: 警告 /)
  })

  it('cannot be fixed', async () => {
    expect((await runShuzhi(['check', '-', '--fix'], { input: faultyReport })).status).toBe(2)
  })
})

describe('--fix', () => {
  it('corrects what has one answer, changes nothing else, and reports the rest', async () => {
    const crlf = faultyReport.replaceAll('\n', '\r\n')
    const cwd = folderWith({ 'a.txt': crlf, 'b.txt': soundReport })
    const before = statSync(join(cwd, 'b.txt')).mtimeMs
    const { status, stdout, stderr } = await runShuzhi(
      ['check', '.', '--fix', '--reporter', 'concise', ...english],
      { cwd },
    )
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(crlf.replace('”邻里节”', '“邻里节”'))
    expect(statSync(join(cwd, 'b.txt')).mtimeMs).toBe(before)
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'a.txt:3:7: warning the blank “**” is not filled in [blank]\n',
      stderr: 'Fixed: 1.\n',
    })
  })

  it('changes no file unless asked', async () => {
    const cwd = folderWith({ 'a.txt': faultyReport })
    await runShuzhi(['check', '.'], { cwd })
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(faultyReport)
  })

  it('writes through a link and keeps it', async () => {
    const cwd = folderWith({ 'in/a.txt': faultyReport })
    mkdirSync(join(cwd, 'links'))
    symlinkSync(join(cwd, 'in/a.txt'), join(cwd, 'links/a.txt'))
    await runShuzhi(['check', 'links', '--fix'], { cwd })
    expect(readFileSync(join(cwd, 'in/a.txt'), 'utf8')).toContain('“邻里节”')
  })

  it('leaves a file with broken bytes as it is, and says so', async () => {
    const broken = Buffer.concat([Buffer.from(faultyReport.repeat(20)), Buffer.of(0xe4, 0xb8)])
    const cwd = folderWith({ 'a.txt': broken })
    const { stderr } = await runShuzhi(['check', 'a.txt', '--fix', ...english], { cwd })
    expect(readFileSync(join(cwd, 'a.txt')).equals(broken)).toBe(true)
    expect(stderr).toContain('a.txt: 20 left as they are')
  })
  it('leaves a file that may not be written as it is, says so, and goes on', async () => {
    const cwd = folderWith({ 'a.txt': faultyReport, 'b.txt': faultyReport })
    chmodSync(join(cwd, 'a.txt'), 0o444)
    const { status, stderr } = await runShuzhi(['check', '.', '--fix', ...english], { cwd })
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(faultyReport)
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toContain('“邻里节”')
    expect(stderr).toMatch(/\n {2}a\.txt: cannot be written \(EACCES\)[^\n]*\n$/)
    expect(status).toBe(2)
  })
})
