import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { runShuzhi } from './run-shuzhi.ts'

const english = { env: { LANG: 'en_US.UTF-8' } }

describe('help and version', () => {
  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    for (const option of ['--version', '-v']) {
      expect(await runShuzhi([option])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    }
  })

  it('lists all commands, also when nothing is asked for', async () => {
    const { status, stdout } = await runShuzhi([])
    expect(status).toBe(0)
    for (const name of Object.keys(commands)) expect(stdout).toContain(`\n  ${name} `)
    expect((await runShuzhi(['--help'])).stdout).toBe(stdout)
  })

  it.each(Object.entries(commands))('tells the options of %s', async (name, { options }) => {
    const { status, stdout } = await runShuzhi([name, '--help'])
    expect(status).toBe(0)
    for (const option of options) expect(stdout).toContain(`--${option}`)
    expect((await runShuzhi(['help', name])).stdout).toBe(stdout)
  })

  it('speaks the language of the environment, of --lang first, Chinese by itself', async () => {
    const [chinese, fromLang, asked] = await Promise.all([
      runShuzhi(['--help'], { env: { LANG: 'C.UTF-8' } }),
      runShuzhi(['--help'], english),
      runShuzhi(['--help', '--lang', 'en']),
    ])
    expect(chinese.stdout).toContain('用法')
    expect(fromLang.stdout).toContain('Usage')
    expect(asked.stdout).toBe(fromLang.stdout)
    expect((await runShuzhi(['--help', '--lang=zh'], english)).stdout).toBe(chinese.stdout)
  })
})

describe('wrong use', () => {
  it.each([
    ['an unknown command', ['biuld'], 'there is no command “biuld” (did you mean “build”?); the commands'],
    ['an unknown option', ['check', '--fixx'], 'has no option --fixx (did you mean “--fix”?); see'],
    ['an unknown letter', ['check', '-x'], 'shuzhi check has no option -x; see'],
    ['an option of another command', ['export', '--fix'], 'shuzhi export has no option --fix'],
    ['an option without its value', ['build', '--out'], '--out needs PLACE'],
    ['a value for a switch', ['check', '--fix=yes'], '--fix takes no value'],
    ['a value that is none of the choices', ['check', '--reporter', 'xml'], '--reporter cannot be “xml”'],
    ['a mistyped choice', ['export', '--to', 'xslx'], '“xslx” (did you mean “xlsx”?); choose from'],
    ['one wrong value among several', ['build', '--to', 'md,pdf'], '--to cannot be “pdf”'],
    ['a count that is none', ['check', '--max-warnings', 'few'], '--max-warnings needs a whole number'],
    ['an empty path', ['check', ''], 'a path is empty'],
    ['export without a format', ['export'], 'say which --to'],
    ['a name for what is not read', ['check', 'a.txt', '--stdin-name', 'b.txt'], 'write - among the paths'],
    ['an option of another format', ['export', '--to', 'csv', '--max-chars', '9'], 'goes with --to chunks'],
    ['a mistyped finding', ['explain', 'Numbering'], '(did you mean “numbering-gap”?)'],
  ])('%s is one line that says what to do, and exit code 2', async (_, args, message) => {
    const { status, stdout, stderr } = await runShuzhi(args, english)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^shuzhi: [^\n]+\n$/)
    expect(stderr).toContain(message)
  })

  it('is told in Chinese too', async () => {
    expect((await runShuzhi(['biuld'])).stderr).toContain('没有“biuld”这个命令')
  })
})
