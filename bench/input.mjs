import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The texts of a folder or file in UTF-8, as `{ path, bytes, text }`. */
export function readInput(place) {
  const paths = statSync(place).isDirectory()
    ? readdirSync(place)
        .filter((name) => /\.(?:txt|md)$/.test(name))
        .sort()
        .map((name) => join(place, name))
    : [place]
  const files = paths.map((path) => {
    const text = readFileSync(path, 'utf8')
    return { path, text, bytes: Buffer.from(text) }
  })
  if (files.length === 0) throw new Error(`no .txt or .md in ${place}`)
  return files
}

/** One text of at least `bytes` bytes, made of the files one after another as often as it takes. */
export function joined(files, bytes) {
  const all = files.map(({ text }) => text).join('\n')
  const text = `${all}\n`.repeat(Math.ceil(bytes / Buffer.byteLength(all)))
  return [{ path: 'joined.txt', text, bytes: Buffer.from(text) }]
}

/** How many bytes of source there are. */
export const sizeOf = (files) => files.reduce((sum, { bytes }) => sum + bytes.length, 0)

/** As much of the files as a slow peer is given: the first characters of the first of them. */
export const beginnings = (characters, count) => (files) =>
  files.slice(0, count).map(({ path, text }) => {
    const short = text.slice(0, characters)
    return { path, text: short, bytes: Buffer.from(short) }
  })
