import { readFileSync } from 'node:fs'
import { findingTable } from '@shuzhi/document'
import { expect, it } from 'vitest'
import { runShuzhi } from './run-shuzhi.ts'

const page = readFileSync(new URL('../../../docs/findings.md', import.meta.url), 'utf8')
const codes = Object.keys(findingTable)

it.each(['zh', 'en'])('prints what the documentation says of each finding (%s)', async (language) => {
  for (const code of codes) {
    const { status, stdout } = await runShuzhi(['explain', code, '--lang', language])
    expect(status).toBe(0)
    const section = page.split(`## \`${code}\`\n`)[1]?.split('\n## ')[0] ?? ''
    const [, message = '', , example = '', , why = ''] = stdout.split('\n')
    expect(section).toContain(`- ${message}\n`)
    expect(section).toContain(`- ${why}`)
    expect(section).toContain(example.replace(/^[^：:]*[：:] ?/, ''))
  }
})

it('lists all findings where none is named', async () => {
  const { stdout } = await runShuzhi(['explain', '--lang', 'en'])
  expect(
    stdout
      .split('\n')
      .slice(0, codes.length)
      .map((line) => line.split(' ')[0]),
  ).toEqual(codes)
})

it.each([['blanks'], ['blank', 'noise']])('says what to do for %s %s', async (...operands) => {
  const { status, stderr } = await runShuzhi(['explain', ...operands, '--lang', 'en'])
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/^shuzhi: [^\n]*explain[^\n]*\n$/),
  })
})
