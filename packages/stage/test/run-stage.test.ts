import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readManifest, runStage, type StageRun } from '../src/index.ts'
import { temporaryFolder } from './folder.ts'

/** A stage that shouts, and gathers what it shouted. */
function shouting(folder: string, texts: Record<string, string>, given: Partial<StageRun> = {}) {
  return runStage({
    stage: 'shout',
    out: join(folder, 'out'),
    state: join(folder, 'state.json'),
    fingerprint: 'one',
    rejected: [],
    works: Object.entries(texts).map(([id, text]) => ({
      id,
      key: text,
      make: () =>
        text === ''
          ? { rejection: { path: `${id}.txt`, code: 'empty-document', data: {} } }
          : { files: [{ path: `${id}.txt`, content: `${text}！` }], note: text },
    })),
    gather: (notes, write) => write('all.txt', [[...notes].join(), Buffer.from('。')]),
    ...given,
  })
}

const texts = { b: '晚', a: '早' }

describe('runStage', () => {
  it('writes files and a sorted manifest, and what is made of all', () => {
    const folder = temporaryFolder()
    expect(shouting(folder, texts)).toEqual({ made: 2, kept: 0 })
    const { files } = readManifest(join(folder, 'out'))
    expect(files.map(({ id, file }) => [id, file])).toEqual([
      ['a', 'a.txt'],
      ['', 'all.txt'],
      ['b', 'b.txt'],
    ])
    expect(readFileSync(join(folder, 'out/all.txt'), 'utf8')).toBe('晚,早。')
  })

  it('makes only what changed', () => {
    const folder = temporaryFolder()
    shouting(folder, texts)
    expect(shouting(folder, texts)).toEqual({ made: 0, kept: 2 })
    expect(shouting(folder, { ...texts, a: '午' })).toEqual({ made: 1, kept: 1 })
    expect(readFileSync(join(folder, 'out/all.txt'), 'utf8')).toBe('晚,午。')
  })

  it('makes all again when the code changed, or what it remembers cannot be read', () => {
    const folder = temporaryFolder()
    shouting(folder, texts)
    expect(shouting(folder, texts, { fingerprint: 'two' })).toEqual({ made: 2, kept: 0 })
    writeFileSync(join(folder, 'state.json'), '{"half')
    expect(shouting(folder, texts, { fingerprint: 'two' })).toEqual({ made: 2, kept: 0 })
  })

  it('makes again what was deleted or edited', () => {
    const folder = temporaryFolder()
    shouting(folder, texts)
    rmSync(join(folder, 'out/a.txt'))
    appendFileSync(join(folder, 'out/b.txt'), 'x')
    expect(shouting(folder, texts)).toEqual({ made: 2, kept: 0 })
    expect(readFileSync(join(folder, 'out/b.txt'), 'utf8')).toBe('晚！')
  })

  it('makes again what left a note that is gone or edited, and keeps no note of what is no longer made', () => {
    const folder = temporaryFolder()
    shouting(folder, texts)
    rmSync(join(folder, 'notes/a.json'))
    appendFileSync(join(folder, 'notes/b.json'), ' ')
    expect(shouting(folder, texts)).toEqual({ made: 2, kept: 0 })
    expect(shouting(folder, { b: '晚' })).toEqual({ made: 0, kept: 1 })
    expect(readdirSync(join(folder, 'notes'))).toEqual(['b.json'])
  })

  it('asks for a work when the one before is done', () => {
    const order: string[] = []
    const works = function* () {
      for (const id of ['a', 'b']) {
        order.push(`asked ${id}`)
        const make = () => {
          order.push(`made ${id}`)
          return { files: [] }
        }
        yield { id, key: id, make }
      }
    }
    shouting(temporaryFolder(), {}, { works: works() })
    expect(order).toEqual(['asked a', 'made a', 'asked b', 'made b'])
  })

  it('removes what is no longer made, and nothing of somebody else', () => {
    const folder = temporaryFolder()
    shouting(folder, texts)
    writeFileSync(join(folder, 'out/mine.xlsx'), '')
    shouting(folder, { a: '早' })
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.txt', 'all.txt', 'manifest.json', 'mine.xlsx'])
  })

  it('remembers what was rejected', () => {
    const folder = temporaryFolder()
    const before = { path: 'c.txt', code: 'unreadable', data: { reason: 'EACCES' } } as const
    const rejected = () => readManifest(join(folder, 'out')).rejected.map(({ path }) => path)
    shouting(folder, { a: '' }, { rejected: [before] })
    expect(rejected()).toEqual(['a.txt', 'c.txt'])
    expect(shouting(folder, { a: '' }, { rejected: [before] })).toEqual({ made: 0, kept: 1 })
    expect(rejected()).toEqual(['a.txt', 'c.txt'])
  })
})

describe('readManifest', () => {
  it('names the file and the field that are wrong', () => {
    const folder = temporaryFolder()
    expect(() => readManifest(folder)).toThrow(/manifest\.json: ENOENT/)
    writeFileSync(join(folder, 'manifest.json'), '{"schema":1,"stage":"a","files":[{"id":1}],"rejected":[]}')
    expect(() => readManifest(folder)).toThrow(/manifest\.json: files\.0\.id: /)
  })
})
