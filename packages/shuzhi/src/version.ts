import { readFileSync } from 'node:fs'

/** The program's version, as its package says. */
export function versionOf(): string {
  for (const above of ['../', '../../']) {
    try {
      const { version }: { version: string } = JSON.parse(
        readFileSync(new URL(`${above}package.json`, import.meta.url), 'utf8'),
      )
      return version
    } catch {
      // The bundle lies one folder further in than the source does.
    }
  }
  return ''
}
