import { createHash } from 'node:crypto'

/** File systems allow 255 bytes for a name; the rest is for extensions. */
const longest = 150

/** Names that Windows keeps for devices, and those of the files that stand beside the documents. */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|index(?:-\d+)?|manifest)$/i

/**
 * A document's id for each path: its folders and file stem joined by `-`, made of letters, digits, `-` and `_` only, at most
 * 150 bytes of UTF-8, so that it is a safe file name on any system. Where a path loses its name to that (`CON`, too long,
 * only signs) or meets another, letter case aside, some digits of the path's SHA-256 follow.
 * The same set of paths gets the same ids, whatever its order; equal paths count once.
 */
export function assignIds(paths: Iterable<string>): Map<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const path of [...new Set(paths)].sort()) {
    const id = firstFree(path, taken)
    taken.add(id.toLowerCase())
    ids.set(path, id)
  }
  return ids
}

function firstFree(path: string, taken: ReadonlySet<string>): string {
  const name = nameOf(path)
  const short = cut(name, longest)
  const free = (id: string): boolean => !taken.has(id.toLowerCase())
  if (short !== '' && short === name && !reserved.test(short) && free(short)) return short
  const digits = createHash('sha256').update(path).digest('hex')
  const stem = cut(name, longest - 9).replace(/[-_]+$/, '') || 'report'
  const marked = `${stem}-${digits.slice(0, 8)}`
  return free(marked) ? marked : `report-${digits}`
}

/** The path without its extension, all but letters and digits turned to `-`; composed, as not all file systems keep the form. */
const nameOf = (path: string): string =>
  path
    .normalize('NFC')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .split(/[^\p{L}\p{N}_-]+/u)
    .filter((part) => part !== '')
    .join('-')
    .replace(/^-+/, '')

/** As many whole characters as fit into so many bytes of UTF-8. */
function cut(text: string, bytes: number): string {
  let size = 0
  let end = 0
  for (const character of text) {
    size += Buffer.byteLength(character)
    if (size > bytes) break
    end += character.length
  }
  return text.slice(0, end)
}
