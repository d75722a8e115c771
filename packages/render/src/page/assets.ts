import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Theme, themed } from './theme.ts'

/** The style and the script that a page bears inside it, each with the hash by which the page's policy allows it. */
export type Assets = { style: Asset; script: Asset }
type Asset = { content: string; hash: string }

/** The style sheets and scripts of a kind of page, joined in order; they are read when the first page of a theme is made, and kept. */
export function assetsOf(names: {
  style: readonly string[]
  script: readonly string[]
}): (theme: Theme) => Assets {
  const known: { [theme in Theme]?: Assets } = {}
  return (theme) => {
    const assets = known[theme] ?? {
      style: hashed(names.style.map((name) => themed(read('style', name), theme))),
      script: hashed(["'use strict'", ...names.script.map((name) => read('script', name))]),
    }
    known[theme] = assets
    return assets
  }
}

const read = (folder: 'style' | 'script', name: string): string =>
  readFileSync(new URL(`./${folder}/${name}`, import.meta.url), 'utf8')

function hashed(parts: readonly string[]): Asset {
  const content = parts.join('\n')
  return { content, hash: `'sha256-${createHash('sha256').update(content).digest('base64')}'` }
}
