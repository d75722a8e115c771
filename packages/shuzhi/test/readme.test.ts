import { execFile } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { folderWith, program } from './run-shuzhi.ts'

/** What a page does, in its order: a file that it tells to save (named at the end of the line before), or a line that is typed and what it prints. */
type Step = { file: string; content: string } | { line: string; prints: string }

function* stepsOf(page: string): Generator<Step> {
  for (const [, intro = '', language, content = ''] of page.matchAll(
    /^(.*)\n\n```(\w+)\n([\s\S]*?)^```$/gm,
  )) {
    const file = /`(\w+\.[\w.]+)`[:：]$/.exec(intro)?.[1]
    if (language !== 'console') {
      if (file) yield { file, content }
      continue
    }
    for (const [, line = '', prints = ''] of content.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm))
      yield { line, prints }
  }
}

it.each([
  ['../README.md', 'en_US.UTF-8', 5],
  ['../../../docs/tour.md', 'en_US.UTF-8', 14],
  ['../../../docs/tour.zh-CN.md', 'zh_CN.UTF-8', 14],
])('%s works as printed', { timeout: 120_000 }, async (path, LANG, least) => {
  const cwd = folderWith({ 'bin/shuzhi': `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n` })
  const work = folderWith({})
  chmodSync(join(cwd, 'bin/shuzhi'), 0o755)
  const env = { PATH: `${join(cwd, 'bin')}:${process.env.PATH}`, LANG }
  let typed = 0
  for (const step of stepsOf(readFileSync(new URL(path, import.meta.url), 'utf8'))) {
    if ('file' in step) {
      writeFileSync(join(work, step.file), step.content)
      continue
    }
    const { stdout } = await promisify(execFile)('sh', ['-c', `${step.line} 2>&1`], { cwd: work, env }).catch(
      (error) => error,
    )
    expect(stdout, step.line).toBe(step.prints)
    typed += 1
  }
  expect(typed).toBeGreaterThanOrEqual(least)
})
