import { execFile } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { folderWith, program } from './run-shuzhi.ts'

const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocksOf = (language: string) =>
  Array.from(
    page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')),
    ([, block = '']) => block,
  )

/** Each line that is typed, and what it prints, in the order of the page. */
const typed = blocksOf('console').flatMap((block) =>
  Array.from(block.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm), ([, line = '', prints = '']) => ({
    line,
    prints,
  })),
)

it('prints what the README says', async () => {
  const cwd = folderWith({
    'report.txt': blocksOf('text')[0] ?? '',
    'bin/shuzhi': `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
  })
  chmodSync(join(cwd, 'bin/shuzhi'), 0o755)
  const env = { PATH: `${join(cwd, 'bin')}:${process.env.PATH}` }
  expect(typed.length).toBeGreaterThan(4)
  for (const { line, prints } of typed) {
    const { stdout } = await promisify(execFile)('sh', ['-c', `${line} 2>&1`], { cwd, env })
    expect(stdout, line).toBe(prints)
  }
})
