import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ancestorsOf, type IgnoreRules, isIgnored, rulesFor, withRulesOf } from './ignore-rules.ts'
import { isOutputFolder } from './is-own-page.ts'
import { isReportName } from './report-name.ts'

/** What a folder holds: paths below it, with `/` between, sorted by code unit; and what could not be opened. */
export type Sources = { paths: string[]; failures: { path: string; error: unknown }[] }

/** Where to look, and what to leave out. */
export type ListOptions = {
  /** The outermost folder whose ignore files hold, where no root of a repository is nearer; the listed one unless told. */
  top?: string
  /** A folder that is never entered: where outputs go. */
  skip?: string | undefined
  /** Which files are wanted, by their paths below the folder; those named like reports unless told. */
  isWanted?: (path: string) => boolean
}

/** What is still to be looked at, and the rules of the folders around it. */
type Place = { path: string; rules: IgnoreRules }

/** What is never a report: hidden files, what systems and editors leave behind, installed packages. */
const leftBehind = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|node_modules$)/i

/**
 * The reports below a folder but for what ignore files name: regular files only, as a pipe or a socket would wait for ever.
 * Links are followed, but for those to a folder around the listed one, and each folder is read once, under the first of its
 * names. A folder that does not exist holds nothing, and so does one below in which our own pages stand.
 */
export function listSources(
  folder: string,
  { top = folder, skip, isWanted = isReportName }: ListOptions = {},
): Sources {
  const sources: Sources = { paths: [], failures: [] }
  const [, ...around] = ancestorsOf(realPathOf(folder))
  const seen = new Set(skip === undefined ? around : [...around, realPathOf(skip)])
  const open: Place[] = [{ path: '', rules: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, rules } = next
    const place = join(folder, path)
    const isLeftOut = () => !isWanted(path) || isIgnored(rules, place, false)
    let isFolder = false
    try {
      const kind = statSync(place)
      isFolder = kind.isDirectory()
      if (kind.isFile() && !isLeftOut()) sources.paths.push(path)
      if (!isFolder || isIgnored(rules, place, true)) continue
      const real = realpathSync(place)
      if (seen.has(real)) continue
      seen.add(real)
      if (path !== '' && isOutputFolder(place)) continue
      const inside = path === '' ? rulesFor(folder, top) : withRulesOf(place, rules)
      for (const name of namesIn(place).reverse())
        open.push({ path: path === '' ? name : `${path}/${name}`, rules: inside })
    } catch (error) {
      // A link to nowhere that is not named like a report was none.
      if (isFolder || !isLeftOut()) sources.failures.push({ path, error })
    }
  }
  sources.paths.sort()
  return sources
}

const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !leftBehind.test(name))
    .sort()

function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
