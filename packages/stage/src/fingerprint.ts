import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digest } from './manifest.ts'

/**
 * One digest of all code that a stage runs: its own compiled files and those of the workspace packages it stands on, and the
 * lock file, which says what else is installed. Another digest means that everything is made again.
 */
export function fingerprintOf(packageFolder: string): string {
  const folders = [packageFolder, ...dependenciesOf(packageFolder)].map((folder) => join(folder, 'dist'))
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js') || name.endsWith('.css'))
      .sort()
      .map((name) => join(folder, name)),
  )
  const lock = findAbove(packageFolder, 'pnpm-lock.yaml')
  return digest([...files, ...(lock ? [lock] : [])].map((file) => digest(readFileSync(file))).join())
}

/** The workspace packages beside this one that it names among its dependencies. */
function dependenciesOf(packageFolder: string): string[] {
  const {
    dependencies = {},
    devDependencies = {},
  }: Record<string, Record<string, string>> = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  )
  return Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => name.startsWith('@shuzhi/'))
    .sort()
    .map((name) => join(packageFolder, '..', name.slice('@shuzhi/'.length)))
}

function findAbove(folder: string, name: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, name))) return join(at, name)
    if (at === dirname(at)) return null
  }
}
