import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** The files that say what is left out, in the language of gitignore(5). A later one in a folder overrides an earlier one. */
const ruleFiles = ['.gitignore', '.shuzhiignore']

/** Rules of one folder, for what is below it. */
type Rules = { folder: string; matcher: Ignore }

/** Which paths below a folder are left out: rules of outer folders first, so that inner ones can take them back. */
export type IgnoreRules = readonly Rules[]

/** The rules that hold in a folder that a user named: its own, and those around it up to the repository's root, or up to `top`. */
export function rulesFor(folder: string, top: string): IgnoreRules {
  const around = [...ancestorsOf(folder)]
  const root = around.findIndex((outer) => existsSync(join(outer, '.git')))
  const last = root >= 0 ? root : around.indexOf(top)
  const outer = around.slice(1, last + 1).reverse()
  // Naming a folder that is ignored means that it is wanted.
  const holding = outer.flatMap(readRules).filter((rules) => !isIgnored([rules], folder, true))
  return [...holding, ...readRules(folder)]
}

/** The rules that a folder adds to those around it. */
export const withRulesOf = (folder: string, rules: IgnoreRules): IgnoreRules => [
  ...rules,
  ...readRules(folder),
]

/** Whether the rules leave out a path; the innermost rule that speaks of it decides. */
export function isIgnored(rules: IgnoreRules, path: string, isFolder: boolean): boolean {
  let ignored = false
  for (const { folder, matcher } of rules) {
    const inside = relative(folder, path).split(sep).join('/')
    const verdict = matcher.test(isFolder ? `${inside}/` : inside)
    if (verdict.ignored) ignored = true
    else if (verdict.unignored) ignored = false
  }
  return ignored
}

/** A file of rules that cannot be read has none. */
function readRules(folder: string): Rules[] {
  return ruleFiles.flatMap((name) => {
    try {
      return [{ folder, matcher: ignore().add(readFileSync(join(folder, name), 'utf8')) }]
    } catch {
      return []
    }
  })
}

/** A folder and those around it, the innermost first. */
export function* ancestorsOf(folder: string): Generator<string> {
  for (let at = folder; ; at = dirname(at)) {
    yield at
    if (at === dirname(at)) return
  }
}
