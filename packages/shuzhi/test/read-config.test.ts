import { expect, it } from 'vitest'
import { loadConfig } from '../src/settings/load-config.ts'
import { folderWith, runShuzhi } from './run-shuzhi.ts'

/** What the command says of a config, in English without its own name. */
async function complaint(name: string, content: string): Promise<string> {
  const cwd = folderWith({ 'a.txt': '工作总结\n', [name]: content })
  const args = ['check', 'a.txt', '--config', name, '--lang', 'en']
  const { status, stdout, stderr } = await runShuzhi(args, { cwd })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  return /^shuzhi: ([^\n]+)\n$/.exec(stderr)?.[1] ?? stderr
}

it.each([
  ['a.json', '{', 'a.json:1:2: the config is no JSON; a name in double quotes must stand here'],
  ['a.json', '{\r\n  "rules": {},\r\n}', 'a.json:3:1: the config is no JSON; a name in double quotes'],
  ['a.json', '', 'a.json:1:1: the config is no JSON; a value must stand here'],
  ['a.ts', 'export default {', 'a.ts:1:16: the config has a syntax error (Unexpected token)'],
  ['a.mjs', 'export default {\n  a: 1,,\n}\n', 'a.mjs:2:7: the config has a syntax error (Unexpected token)'],
  ['a.js', "throw new Error('no\\nway')", 'the config a.js cannot be read: no'],
  ['a.ts', "import { a } from 'b'\nexport default a", 'the config a.ts imports b, which is not there'],
  ['a.ts', 'const config = {}', 'the config a.ts has no default export; write export default '],
  ['a.ts', 'export const rules = {}', 'the config a.ts has no default export; write export default '],
  ['a.ts', 'export default null', 'the config a.ts is wrong: must be an object'],
  ['a.yaml', 'rules: {}', 'the config a.yaml must be named .ts, .js, .mjs or .json'],
  ['gone/b.ts', '', 'the config gone/b.ts has no default export'],
])('says what is wrong with %s holding %j', async (name, content, says) => {
  expect(await complaint(name, content)).toContain(says)
})

it('says so where the one that is named is a folder, or is not there', async () => {
  const cwd = folderWith({ 'a.txt': '工作总结\n', 'in/b.txt': '' })
  const said = async (config: string) =>
    (await runShuzhi(['check', 'a.txt', '--config', config], { cwd, env: { LANG: 'en' } })).stderr
  expect(await said('in')).toContain('in is a folder; name the config in it')
  expect(await said('gone.ts')).toContain('there is no config gone.ts; shuzhi init writes one')
})

it('reads CommonJS, and JSON with a byte order mark', async () => {
  const rules = { blank: 'off' }
  const words = '\u007f\u009f趟次'
  const cwd = folderWith({
    'c.json': `{"lexicon": {"units": ["${words}"]}}`,
    'a.cjs': 'module.exports = { rules: { blank: "off" } }',
    'b.json': `\uFEFF${JSON.stringify({ rules })}`,
  })
  for (const file of ['a.cjs', 'b.json'])
    expect(await loadConfig({ cwd, language: 'en', file })).toEqual({ rules })
  expect(await loadConfig({ cwd, language: 'en', file: 'c.json' })).toEqual({ lexicon: { units: [words] } })
})
