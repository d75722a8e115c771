import { readFileSync } from 'node:fs'

const read =
  (folder: 'style' | 'script') =>
  (name: string): string =>
    readFileSync(new URL(`./${folder}/${name}`, import.meta.url), 'utf8')

/** Style sheets from `style/`, joined in order. */
export const styles = (...names: string[]): string => names.map(read('style')).join('\n')

/** Scripts from `script/`, joined in order; each is a block of its own. */
export const scripts = (...names: string[]): string =>
  ["'use strict'", ...names.map(read('script'))].join('\n')
