import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type IgnoreRules, isIgnored, withRulesOf } from './ignore-rules.ts'

/** What a folder holds: absolute paths in the order of their names, and what could not be opened. */
export type FolderContent = { files: string[]; failures: { file: string; error: unknown }[] }

/** What is never a report: hidden files, editors' and systems' leftovers, installed packages. */
const leftBehind = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|node_modules$)/i

/**
 * All files below a folder but ignored ones; `skip` is a folder to leave out. Links are followed, each folder is read once.
 * `rules` are those of the folder itself and around it.
 */
export function walkFolder(folder: string, rules: IgnoreRules, skip: string | undefined): FolderContent {
  const content: FolderContent = { files: [], failures: [] }
  const seen = new Set<string>()
  const open: { path: string; rules: IgnoreRules | undefined }[] = [{ path: folder, rules: undefined }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { path } = next
    try {
      const kind = statSync(path)
      if (!kind.isDirectory()) {
        if (kind.isFile() && !isIgnored(next.rules ?? [], path, false)) content.files.push(path)
        continue
      }
      const real = realpathSync(path)
      if (seen.has(real) || path === skip || (next.rules && isIgnored(next.rules, path, true))) continue
      seen.add(real)
      const inside = next.rules ? withRulesOf(path, next.rules) : rules
      const names = readdirSync(path).filter((name) => !leftBehind.test(name))
      for (const name of names.sort().reverse()) open.push({ path: join(path, name), rules: inside })
    } catch (error) {
      content.failures.push({ file: path, error })
    }
  }
  return content
}
