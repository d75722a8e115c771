import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prune, replaceFile, withLineFeeds } from '../src/index.ts'
import { temporaryFolder } from './folder.ts'

describe('replaceFile', () => {
  it('makes folders, replaces, and leaves nothing beside', () => {
    const folder = temporaryFolder()
    replaceFile(join(folder, 'out/a.txt'), '一')
    replaceFile(join(folder, 'out/a.txt'), '二')
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.txt'])
    expect(readFileSync(join(folder, 'out/a.txt'), 'utf8')).toBe('二')
  })

  it('leaves nothing where it cannot write', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'a.txt'))
    expect(() => replaceFile(join(folder, 'a.txt'), '一')).toThrow()
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it.each(['/proc/x/a.txt', '/dev/null/a.txt'])('ends where no folder can be made: %s', (path) => {
    expect(() => replaceFile(path, '一')).toThrow()
  })

  it('does not put a file in the place of what is none', async () => {
    const socket = join(temporaryFolder(), 'socket')
    const server = createServer().listen(socket)
    await once(server, 'listening')
    expect(() => replaceFile(socket, '一')).toThrow(expect.objectContaining({ code: 'ENOTSUP' }))
    expect(statSync(socket).isSocket()).toBe(true)
    server.close()
  })
})

describe('prune', () => {
  it('keeps the manifest, what is listed, and what is not ours', () => {
    const folder = temporaryFolder()
    for (const name of ['manifest.json', 'a.json', 'b.json', 'b.html.12.tmp', 'c.xlsx'])
      writeFileSync(join(folder, name), '')
    mkdirSync(join(folder, 'd'))
    prune(folder, [{ file: 'a.json' }])
    expect(readdirSync(folder)).toEqual(['a.json', 'c.xlsx', 'd', 'manifest.json'])
  })
})

describe('withLineFeeds', () => {
  it('turns each CR LF of a text into LF, and keeps its lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('党', 'a', '\r', '\n') }), (text) => {
        const after = Buffer.from(withLineFeeds(Buffer.from(text))).toString()
        expect(after).toBe(text.replaceAll(/(?<!\r)\r\n/g, '\n'))
        expect(after.split(/\r\n|\r|\n/)).toEqual(text.split(/\r\n|\r|\n/))
      }),
      { seed: 1 },
    )
  })

  it('leaves UTF-16 and what is no text as it is', () => {
    for (const bytes of [Buffer.from('\ufeffa\r\n', 'utf16le'), Buffer.from([0x0d, 0x0a, 0])])
      expect(withLineFeeds(bytes)).toBe(bytes)
  })
})
