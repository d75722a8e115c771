import { statSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import type { Language } from '@shuzhi/document'
import { assignIds, listSources } from '@shuzhi/stage'
import picomatch from 'picomatch'
import { say } from '../command-line/language.ts'
import { fileTexts } from '../command-line/texts/files.ts'
import { usageTexts } from '../command-line/texts/usage.ts'
import { UsageError } from '../command-line/usage-error.ts'
import { type Failure, unreadable } from './failure.ts'
import { type Inputs, type Named, packInputs } from './inputs.ts'

/** What the operands name, in the order of their paths, each file once; and what of them cannot be used. */
export type Gathered = { inputs: Inputs; failures: Failure[] }

export type GatherOptions = {
  cwd: string
  language: Language
  /** A folder that is never read: where the outputs go; naming it is a mistake. */
  skip?: string | undefined
  /** A folder that is only read where it is named: where outputs usually go. */
  outputs?: string | undefined
  /** The order: that of the documents' files, as the cached build lists them; that of paths unless told. */
  order?: 'ids'
  /** The name of standard input. */
  stdinName?: string | undefined
}

/** Where an operand's files lie: their paths are told from `base` on. */
type Found = { base: string; files: string[]; failures: Failure[] }

/**
 * Finds what the operands name: files, folders, globs, `-`. Without any, the folder `seeds`, else the one we are in.
 * A document's path starts at the folder that was named, or at the innermost one around all that were named.
 * @throws UsageError where all operands can be read and hold no report at all, and where standard input has a name and is not read
 */
export function gatherInputs(operands: readonly string[], options: GatherOptions): Gathered {
  const wanted = operands.length > 0 ? operands : [defaultFolder(options.cwd)]
  if (options.stdinName !== undefined && !wanted.includes('-')) throw new UsageError(usageTexts.stdinNotRead)
  const found = wanted.filter((operand) => operand !== '-').map((operand) => findFiles(operand, options))
  const files = [...new Set(found.flatMap((one) => one.files))]
  const base = commonFolder(found.filter((one) => one.files.length > 0).map((one) => one.base))
  const paths = files.map((file) => slashes(relative(base, file)))
  const stdin = wanted.includes('-') ? (options.stdinName ?? 'stdin') : undefined
  const failures = found.flatMap((one) => one.failures)
  if (paths.length + failures.length === 0 && stdin === undefined)
    throw new UsageError(fileTexts.noReports, { paths: wanted.join(' ') })
  const inputs = packInputs(named(paths, stdin, options.order), ({ id, path }) => {
    if (path === null) return { id, path: stdin ?? '', file: null, shown: options.stdinName ?? '-' }
    const file = resolve(base, path)
    return { id, path, file, shown: show(file, options.cwd) }
  })
  return { inputs, failures }
}

/** What is read where no path is given: the folder `seeds`, else the one we are in. */
export const defaultFolder = (cwd: string): string => (isFolder(resolve(cwd, 'seeds')) ? 'seeds' : '.')

function findFiles(operand: string, options: GatherOptions): Found {
  const place = resolve(options.cwd, operand)
  const kind = kindOf(place)
  if (kind === 'file') return { base: dirname(place), files: [place], failures: [] }
  if (kind === 'folder') return walk(place, undefined, options)
  const { isGlob, base, glob } = picomatch.scan(slashes(operand))
  if (!isGlob)
    return { base: dirname(place), files: [], failures: [unreadable(operand, kind, options.language)] }
  const folder = resolve(options.cwd, base)
  const found = isFolder(folder)
    ? walk(folder, picomatch(glob), options)
    : { base: folder, files: [], failures: [] }
  if (found.files.length > 0) return found
  const reason = say(fileTexts.noMatch, options.language, { path: operand })
  return { ...found, failures: [...found.failures, { shown: operand, reason, exitCode: 2 }] }
}

/** The files below a folder: those that are wanted, or those named like reports. */
function walk(
  folder: string,
  isWanted: ((path: string) => boolean) | undefined,
  { cwd, skip, outputs, language }: GatherOptions,
): Found {
  if (folder === skip) throw new UsageError(usageTexts.outputsAmongInputs, { folder: show(folder, cwd) })
  const left = skip ?? (outputs === folder ? undefined : outputs)
  const { paths, failures } = listSources(folder, { top: cwd, skip: left, ...(isWanted ? { isWanted } : {}) })
  return {
    base: folder,
    files: paths.map((path) => resolve(folder, path)),
    failures: failures.map(({ path, error }) =>
      unreadable(show(resolve(folder, path), cwd), error, language),
    ),
  }
}

/** Gives each input its document's id, that of standard input by its name, and sorts them as code units run. */
function named(paths: readonly string[], stdin: string | undefined, order: 'ids' | undefined): Named[] {
  const keyOfInput = stdin === undefined ? [] : [keyOfStdin(stdin, new Set(paths))]
  const ids = assignIds([...paths, ...keyOfInput])
  const idOf = (key: string): string => ids.get(key) ?? key
  const all: Named[] = paths.map((path) => ({ id: idOf(path), path }))
  for (const key of keyOfInput) all.push({ id: idOf(key), path: null })
  const keyOf = ({ id, path }: Named): string => (order === 'ids' ? `${id}.` : (path ?? stdin ?? ''))
  return all.sort((a, b) => compare(keyOf(a), keyOf(b)))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What the id of standard input is made of: its name, marked where a file has the same. */
function keyOfStdin(name: string, files: ReadonlySet<string>): string {
  let key = name
  while (files.has(key)) key = `stdin-${key}`
  return key
}

/** What stands at a path, or the error of looking there. */
function kindOf(place: string): unknown {
  try {
    return statSync(place).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return error
  }
}

const isFolder = (place: string): boolean => kindOf(place) === 'folder'

/** The innermost folder around all the given ones. */
function commonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders
  const isAround = (outer: string, inner: string) =>
    inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)
  let common = first
  while (common !== dirname(common) && !rest.every((folder) => isAround(common, folder)))
    common = dirname(common)
  return common
}

const slashes = (path: string): string => path.split(sep).join('/')

/** A path as a user knows it: from the folder we are in, or as it is where it lies elsewhere. */
function show(file: string, cwd: string): string {
  const near = relative(cwd, file)
  return slashes(near === '' || near.startsWith('..') ? file : near) || basename(file)
}
