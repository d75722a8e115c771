import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listSources, prune, replaceFile, withLineFeeds } from '../src/index.ts'
import { temporaryFolder } from './folder.ts'

describe('listSources', () => {
  it('lists files in order, also those of folders and links, and no leftovers', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, '乡镇'))
    for (const name of ['b.txt', 'a.txt', '.DS_Store', '~$a.docx', '乡镇/c.txt'])
      writeFileSync(join(folder, name), '')
    symlinkSync(folder, join(folder, '乡镇', 'loop'))
    expect(listSources(folder)).toEqual({ paths: ['a.txt', 'b.txt', '乡镇/c.txt'], rejected: [] })
  })

  it('names what it cannot open', () => {
    const folder = temporaryFolder()
    symlinkSync(join(folder, 'nowhere'), join(folder, 'a.txt'))
    expect(listSources(folder)).toEqual({
      paths: [],
      rejected: [{ path: 'a.txt', code: 'unreadable', data: { reason: 'ENOENT' } }],
    })
  })

  it('finds nothing where there is no folder', () => {
    expect(listSources(join(temporaryFolder(), 'seeds'))).toEqual({ paths: [], rejected: [] })
  })
})

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
})

describe('prune', () => {
  it('keeps the manifest and what is listed', () => {
    const folder = temporaryFolder()
    for (const name of ['manifest.json', 'a.json', 'b.json']) writeFileSync(join(folder, name), '')
    mkdirSync(join(folder, 'c'))
    prune(folder, [{ file: 'a.json' }])
    expect(readdirSync(folder)).toEqual(['a.json', 'manifest.json'])
  })

  it('does not mind a folder that is not there', () => {
    expect(() => prune(join(temporaryFolder(), 'out'), [])).not.toThrow()
  })
})

describe('withLineFeeds', () => {
  it('turns each CR LF of a text into LF', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('党', 'a', '\r', '\n') }), (text) => {
        expect(Buffer.from(withLineFeeds(Buffer.from(text))).toString()).toBe(text.replaceAll('\r\n', '\n'))
      }),
      { seed: 1 },
    )
  })

  it('leaves UTF-16 and what is no text as it is', () => {
    for (const bytes of [Buffer.from('\ufeffa\r\n', 'utf16le'), Buffer.from([0x0d, 0x0a, 0])])
      expect(withLineFeeds(bytes)).toBe(bytes)
  })
})
