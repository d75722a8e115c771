import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configTemplate } from '../src/settings/config-template.ts'
import { loadConfig } from '../src/settings/load-config.ts'
import { faultyReport, folderWith, runShuzhi, soundReport } from './run-shuzhi.ts'

const json = (config: object) => JSON.stringify(config)

/** The codes of what `check` finds in a report under a config, and how it ends. */
async function checked(config: object, report = faultyReport) {
  const cwd = folderWith({ 'a.txt': report, 'shuzhi.config.json': json(config) })
  const { status, stdout } = await runShuzhi(['check', 'a.txt', '--reporter', 'ndjson'], { cwd })
  const findings = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
  return { status, found: findings.map(({ code, severity }) => `${code} ${severity}`) }
}

/** The quantities and the text of a report under a config. */
async function extracted(config: object, report: string) {
  const cwd = folderWith({ 'a.txt': report, 'shuzhi.config.json': json(config) })
  const { stdout } = await runShuzhi(['export', 'a.txt', '--to', 'jsonl'], { cwd })
  const { text, facts } = JSON.parse(stdout)
  const quantities = facts.filter(({ type }: { type: string }) => type === 'quantity')
  return { text, quantities: quantities.map(({ span }: { span: [number, number] }) => text.slice(...span)) }
}

describe('a config', () => {
  it('is a program with types, wherever shuzhi is installed', async () => {
    const program = `import { defineConfig } from 'shuzhi'
const level: string = 'off'
export default defineConfig({ rules: { blank: level as 'off' }, noise: { lines: [/^第\\d+期$/] } })\n`
    const cwd = folderWith({ 'shuzhi.config.ts': program })
    expect(await loadConfig({ cwd, language: 'en' })).toEqual({
      rules: { blank: 'off' },
      noise: { lines: [/^第\d+期$/] },
    })
  })

  it('is the nearest one outwards, or the one that is named', async () => {
    const cwd = folderWith({
      'shuzhi.config.json': json({ rules: { blank: 'off' } }),
      'other.json': json({ rules: { blank: 'info', 'quote-reversed': 'off' } }),
      'in/deep/a.txt': faultyReport,
    })
    const summary = async (...args: string[]) =>
      (
        await runShuzhi(['check', 'a.txt', '--reporter', 'concise', '--lang', 'en', ...args], {
          cwd: join(cwd, 'in/deep'),
        })
      ).stdout
    expect(await summary()).toMatch(/^a\.txt:3:13: warning [^\n]*\n$/)
    expect(await summary('--config', '../../other.json')).toMatch(/^a\.txt:3:7: note [^\n]*\n$/)
  })

  it('gives findings another severity, which decides the exit code, and switches them off', async () => {
    expect(await checked({})).toEqual({ status: 0, found: ['blank warning', 'quote-reversed warning'] })
    expect(await checked({ rules: { blank: 'error' } })).toEqual({
      status: 1,
      found: ['blank error', 'quote-reversed warning'],
    })
    expect(await checked({ rules: { blank: 'off', 'quote-reversed': 'info' } })).toEqual({
      status: 0,
      found: ['quote-reversed info'],
    })
  })

  it('asks for sections and their share', async () => {
    const found = async (least: number) =>
      (await checked({ leastShares: { problems: least } }, soundReport)).found
    expect(await found(0.1)).toEqual(['section-missing warning'])
    const report = `${soundReport}二、存在问题\n台账更新不够及时。\n`
    expect((await checked({ leastShares: { problems: 0.9 } }, report)).found).toEqual([
      'section-short warning',
    ])
    expect((await checked({ leastShares: { problems: 0.1 } }, report)).found).toEqual([])
  })

  it('adds measure words', async () => {
    const report = '社区工作总结\n一、工作情况\n组织志愿者巡河3趟次，慰问老人5名。\n'
    expect((await extracted({}, report)).quantities).not.toContain('3趟次')
    expect((await extracted({ lexicon: { units: ['趟次'] } }, report)).quantities).toEqual(['3趟次', '5名'])
  })

  it('adds bodies, posts, places and persons', async () => {
    const report = '社区工作总结\n一、工作情况\n融媒港会同小巷管家到柳岔湾走访12户，由尔冬升带队。\n'
    const found = async (config: object) => {
      const cwd = folderWith({ 'a.txt': report, 'shuzhi.config.json': json(config) })
      const { stdout } = await runShuzhi(['export', 'a.txt', '--to', 'standoff'], { cwd })
      const { spans }: { spans: { tag: string; text: string }[] } = JSON.parse(stdout)
      return spans.map(({ tag, text }) => `${tag} ${text}`)
    }
    const named = ['org 融媒港', 'role 小巷管家', 'place 柳岔湾', 'person 尔冬升']
    const lexicon = { bodies: ['融媒港'], posts: ['小巷管家'], places: ['柳岔湾'], persons: ['尔冬升'] }
    expect(await found({ lexicon })).toEqual(expect.arrayContaining(named))
    expect((await found({})).filter((one) => one === named[0] || one === named[1])).toEqual([])
  })

  it('names what is no part of a report', async () => {
    const report = '社区工作总结\n第12期\n一、工作情况\n走访【内部资料】居民12户。\n第12期报告如下。\n'
    const noise = { marks: ['【内部资料】'], lines: ['^第\\d+期$'] }
    const { text } = await extracted({ noise }, report)
    expect(text.split('\n')).toEqual([
      '社区工作总结',
      '',
      '一、工作情况',
      '走访居民12户。',
      '第12期报告如下。',
      '',
    ])
  })

  it('switches a correction of the text off', async () => {
    const report = '社区工作总结\n一、工作情况\n组织"邻里节"活动3次。\n'
    expect((await extracted({}, report)).text).toContain('“邻里节”')
    expect((await extracted({ cleaning: { 'ascii-quotes': false } }, report)).text).toContain('"邻里节"')
  })

  it('says what build writes and where; the command line goes before', async () => {
    const config = { outputs: { folder: 'pages', formats: ['html'], language: 'en' }, theme: 'dark' }
    const cwd = folderWith({ 'a.txt': soundReport, 'shuzhi.config.json': json(config) })
    expect((await runShuzhi(['build', 'a.txt'], { cwd })).stdout).toBe('已将 1 份报告写入 pages\n')
    const page = readFileSync(join(cwd, 'pages/a.html'), 'utf8')
    expect(page).toContain('<meta name="color-scheme" content="dark">')
    expect(page).toContain('Contents')
    await runShuzhi(['build', 'a.txt', '-o', 'out', '--to', 'md', '--lang', 'zh'], { cwd })
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toContain('社区工作总结')
  })

  it('makes build exit with 1 where a finding is an error by it, and writes the report all the same', async () => {
    const cwd = folderWith({
      'a.txt': faultyReport,
      'shuzhi.config.json': json({ rules: { blank: 'error' } }),
    })
    expect((await runShuzhi(['build', 'a.txt', '--to', 'md', '-q'], { cwd })).status).toBe(1)
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toContain('邻里节')
  })
})

describe('a wrong config', () => {
  it.each([
    [{ rules: { blnk: 'off' } }, 'rules.blnk: there is no such field (did you mean “blank”?); there are '],
    [
      { rule: {} },
      'rule: there is no such field (did you mean “rules”?); there are lexicon noise cleaning rules leastShares outputs limits theme',
    ],
    [{ rules: { blank: 'no' } }, 'rules.blank: must be one of off info warning error'],
    [{ rules: { undecodable: 'off' } }, 'rules.undecodable: there is no such field; '],
    [{ cleaning: { quotes: false } }, 'cleaning.quotes: there is no such field; there are line-endings '],
    [{ cleaning: { blanks: 0 } }, 'cleaning.blanks: must be true or false'],
    [{ lexicon: { units: '趟次' } }, 'lexicon.units: must be a list'],
    [{ lexicon: { units: [''] } }, 'lexicon.units[0]: must not be empty'],
    [{ noise: { lines: ['a', '['] } }, 'noise.lines[1]: must be a regular expression'],
    [{ noise: { lines: [3] } }, 'noise.lines[0]: must be a text'],
    [{ leastShares: { problems: 20 } }, 'leastShares.problems: must be at most 1'],
    [{ leastShares: { problems: -1 } }, 'leastShares.problems: must be at least 0'],
    [{ limits: { seconds: 0.0001 } }, 'limits.seconds: must be at least 1'],
    [{ limits: { seconds: 1e9 } }, 'limits.seconds: must be at most 86400'],
    [{ limits: { megabytes: 1 } }, 'limits.megabytes: must be at least 128'],
    [{ limits: { megabytes: 128.5 } }, 'limits.megabytes: must be a whole number'],
    [{ outputs: { formats: ['pdf'] } }, 'outputs.formats[0]: must be one of md html json'],
    [{ outputs: { formats: [] } }, 'outputs.formats: must not be empty'],
    [{ theme: 'blue' }, 'theme: must be one of auto light dark'],
    [[], 'must be an object'],
  ])('%j is one error that names the field', async (config, reason) => {
    const cwd = folderWith({ 'a.txt': soundReport, 'shuzhi.config.json': json(config) })
    const { status, stdout, stderr } = await runShuzhi(['check', 'a.txt', '--lang', 'en'], { cwd })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^shuzhi: the config shuzhi\.config\.json is wrong: [^\n]+\n$/)
    expect(stderr).toContain(`is wrong: ${reason}`)
  })
})

describe('init', () => {
  it.each(['zh', 'en'] as const)(
    'writes a config that is read, each field explained (%s)',
    async (language) => {
      const cwd = folderWith({})
      const { status } = await runShuzhi(['init', '--lang', language], { cwd })
      expect(status).toBe(0)
      const file = join(cwd, 'shuzhi.config.ts')
      expect(readFileSync(file, 'utf8')).toBe(configTemplate[language])
      expect(await loadConfig({ cwd, language })).toEqual({})
    },
  )

  it.each(['zh', 'en'] as const)('shows fields that are right (%s)', async (language) => {
    const cwd = folderWith({
      'shuzhi.config.ts': configTemplate[language].replace(/^ {2}\/\/ (?=\w+: )/gm, '  '),
    })
    const config = await loadConfig({ cwd, language })
    expect(Object.keys(config)).toEqual([
      'lexicon',
      'noise',
      'cleaning',
      'rules',
      'leastShares',
      'outputs',
      'limits',
      'theme',
    ])
  })

  it('leaves a config that is there as it is', async () => {
    const cwd = folderWith({ 'shuzhi.config.json': '{}' })
    const { status, stderr } = await runShuzhi(['init'], { cwd })
    expect([status, stderr.includes('shuzhi.config.json')]).toEqual([2, true])
    expect((await runShuzhi(['init', 'here'], { cwd: folderWith({}) })).status).toBe(2)
  })
})
