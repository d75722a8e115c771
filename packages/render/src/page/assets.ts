import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The style and the script that a page bears inside it, each with the hash by which the page's policy allows it. */
export type Assets = { style: Asset; script: Asset }
type Asset = { content: string; hash: string }

/** The style sheets and scripts of a kind of page, joined in order; they are read when the first page is made, and kept. */
export function assetsOf(names: { style: readonly string[]; script: readonly string[] }): () => Assets {
  let assets: Assets | undefined
  return () => {
    assets ??= {
      style: hashed(names.style.map((name) => read('style', name))),
      script: hashed(["'use strict'", ...names.script.map((name) => read('script', name))]),
    }
    return assets
  }
}

const read = (folder: 'style' | 'script', name: string): string =>
  readFileSync(new URL(`./${folder}/${name}`, import.meta.url), 'utf8')

function hashed(parts: readonly string[]): Asset {
  const content = parts.join('\n')
  return { content, hash: `'sha256-${createHash('sha256').update(content).digest('base64')}'` }
}
