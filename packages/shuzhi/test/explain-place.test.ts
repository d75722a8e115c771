import { expect, it } from 'vitest'
import { placeOf } from '../src/commands/place.ts'
import { folderWith, runShuzhi } from './run-shuzhi.ts'

const report = '工作总结\n　　一、情况\n县委办公室主任到青石镇调研。\n召开会议**场。\n'

async function explained(operand: string, language = 'en') {
  const cwd = folderWith({ 'a.txt': report, 'b.txt': ' \n' })
  return runShuzhi(['explain', operand, '--lang', language], { cwd })
}

it('tells the facts at a place, their rules and values, and the readings that lost', async () => {
  expect(await explained('a.txt:3:2')).toEqual({
    status: 0,
    stderr: '',
    stdout:
      'a.txt:3:1 role 县委办公室主任 (role-of-body: a post with its body)\n' +
      'a.txt:3:1 organization 县委 (organization-level: a level and its organ in one word)\n' +
      '  dropped for “县委办公室主任” (role), which it overlaps and which goes first\n',
  })
  expect((await explained('a.txt:4')).stdout).toBe(
    'a.txt:4:5 quantity **场 (quantity-mask: a blank number with its unit)\n' +
      '  value=* unit=场 action=召开 object=会议\n',
  )
  expect((await explained('a.txt:3:1', 'zh')).stdout).toContain('未采用：与“县委办公室主任”（role）重叠')
})

it.each(['a.txt:1:1', 'a.txt:3:99', 'a.txt:99'])('says that nothing stands at %s', async (operand) => {
  const { status, stdout } = await explained(operand)
  expect([status, stdout]).toEqual([0, `there is no fact at ${operand}, and no reading was dropped\n`])
})

it('knows the words of the config', async () => {
  const config = JSON.stringify({ lexicon: { units: ['趟次'] } })
  const cwd = folderWith({ 'a.txt': '工作总结\n巡河3趟次。\n', 'shuzhi.config.json': config })
  expect((await runShuzhi(['explain', 'a.txt:2'], { cwd })).stdout).toContain('3趟次')
})

it('explains findings where the config is broken, which the list of findings helps to mend', async () => {
  const cwd = folderWith({ 'shuzhi.config.json': '{' })
  expect((await runShuzhi(['explain', 'blank'], { cwd })).status).toBe(0)
})

it.each([
  ['gone.txt:1', 2],
  ['b.txt:1', 1],
])('names %s, which gives no report', async (operand, status) => {
  const ended = await explained(operand)
  expect([ended.status, ended.stdout]).toEqual([status, ''])
  expect(ended.stderr).toContain(operand.replace(':1', ''))
})

it.each(['zh', 'en'])('says how a place in a file is given (%s)', async (language) => {
  const ended = await explained('a.txt', language)
  expect([ended.status, ended.stdout]).toEqual([2, ''])
  expect(ended.stderr).toContain('a.txt:3')
  expect((await explained('gone.txt', language)).stderr).not.toContain('gone.txt:3')
})

it.each([
  ['报告.txt:3:5', { path: '报告.txt', line: 3, column: 5 }],
  ['C:\\a.txt:3', { path: 'C:\\a.txt', line: 3, column: undefined }],
  ['blank', undefined],
  [':3', undefined],
])('reads %s', (operand, place) => {
  expect(placeOf(operand)).toEqual(place)
})
