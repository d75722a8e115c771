import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WorkspaceCopy } from '../workspace-copy.ts'

const stages = ['extract', 'normalize', 'render', 'segment']
const generates = stages.map((stage) => `${stage}#generate`)
const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const seed = '000_7ed87b52bd399dca'

describe('pnpm build with what is no report', { timeout: 120_000 }, () => {
  let copy: WorkspaceCopy
  const write = (name: string, content: string | Uint8Array) => writeFileSync(copy.at('seeds', name), content)

  beforeAll(() => {
    copy = new WorkspaceCopy()
    copy.takeCompiled()
    copy.build()
  })
  afterAll(() => copy.remove())

  it('names the file and the field of what is no document of a stage', () => {
    const run = () =>
      spawnSync(process.execPath, ['dist/cli.js'], { cwd: copy.at('packages/segment'), encoding: 'utf8' })
    const manifest = copy.at('packages/normalize/out/manifest.json')
    const document = copy.at('packages/normalize/out', `${seed}.json`)
    const before = [manifest, document].map((file) => readFileSync(file, 'utf8'))
    rmSync(copy.at('packages/segment/.shuzhi'), { recursive: true })
    appendFileSync(document, ' ')
    expect(run()).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/000_7ed87b52bd399dca\.json: sha256: changed/),
    })

    const wrong = before[1]!.replace('"masks":[', '"masks":[{"span":[0],"kind":"other"},')
    writeFileSync(document, wrong)
    writeFileSync(manifest, before[0]!.replace(digest(before[1]!), digest(wrong)))
    expect(run()).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/000_7ed87b52bd399dca\.json: masks\.0\.span: .*\n$/),
    })

    writeFileSync(manifest, '{}')
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringMatching(/manifest\.json: schema: .*\n$/) })
    for (const [i, file] of [manifest, document].entries()) writeFileSync(file, before[i]!)
    expect(run()).toMatchObject({ status: 0, stderr: '' })
  })

  it('names a seed that gives no report, builds the others, and says so again from the cache', () => {
    write('empty.txt', '　\r\n\r\n')
    const empty = copy.build()
    expect(empty).toMatchObject({ exitCode: 1 })
    expect(empty.stderr).toContain('seeds/empty.txt: the file holds no text')
    expect(empty.stdout).toContain('5 reports are built')

    write(
      'picture.txt',
      Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 31 + (i >> 3)) % 256),
    )
    const undecodable = copy.build()
    expect(undecodable.exitCode).toBe(2)
    expect(undecodable.stderr).toContain('seeds/picture.txt: no text encoding fits these bytes')

    const again = copy.build()
    expect(again).toMatchObject({ exitCode: 2, ran: [] })
    expect(again.stderr).toContain('seeds/empty.txt')
    expect(again.stderr).not.toMatch(/\n\s+at /)
    rmSync(copy.at('seeds/empty.txt'))
    rmSync(copy.at('seeds/picture.txt'))
    expect(copy.build().exitCode).toBe(0)
  })

  it('sees what stands behind a link, names one that leads nowhere, and follows none out and around', () => {
    const report = (times: number) => write('../elsewhere/report.txt', `总结\n\n一、工作\n开会${times}次。\n`)
    symlinkSync('../elsewhere', copy.at('seeds/linked'))
    mkdirSync(copy.at('elsewhere'))
    report(3)
    expect(copy.build()).toMatchObject({ exitCode: 0, ran: generates })
    report(4)
    expect(copy.build()).toMatchObject({ exitCode: 0, ran: generates })
    expect(copy.read('out/linked-report.md')).toContain('4次')

    symlinkSync('nowhere', copy.at('seeds/gone.txt'))
    symlinkSync('..', copy.at('seeds/around'))
    const { stdout, stderr } = copy.build()
    expect(stdout).toContain('6 reports are built')
    expect(stderr).toContain('seeds/gone.txt: the file cannot be read (a link that leads nowhere)')
    expect(copy.build()).toMatchObject({ exitCode: 2, ran: [] })
    for (const name of ['linked', 'gone.txt', 'around']) rmSync(copy.at('seeds', name))
    expect(copy.build()).toMatchObject({ exitCode: 0, ran: [] })
  })

  it('says what to do when there is no seed, or no folder for them', () => {
    for (const name of readdirSync(copy.at('seeds'))) rmSync(copy.at('seeds', name))
    expect(copy.build()).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('there are no reports in seeds/'),
    })
    expect(readdirSync(copy.at('out')).filter((name) => name.endsWith('.json'))).toEqual(['manifest.json'])
    rmSync(copy.at('seeds'), { recursive: true })
    expect(copy.build()).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('there is no folder seeds/'),
    })
    mkdirSync(copy.at('seeds'))
    write('one.txt', '标题\n\n一、工作\n召开会议3次。\n')
    expect(copy.build()).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('1 report is built'),
    })
  })
})
