import { basename } from 'node:path'
import { normalize } from '../../packages/normalize/dist/index.js'
import { segment } from '../../packages/segment/dist/index.js'

/** What a stage before gives for each file, made once, so that a stage is measured alone. */
export const once = (make) => {
  const made = new WeakMap()
  return (file) => {
    if (!made.has(file)) made.set(file, make(file))
    return made.get(file)
  }
}

export const normalized = once(({ path, bytes }) => normalize(bytes, { id: basename(path), path }))
export const segmented = once((file) => segment(normalized(file)))

/** The floor of all stages: what any tool must do with the bytes of a text. */
export const floor = {
  name: 'TextDecoder + NFKC',
  run: ({ bytes }) => new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFKC').length,
}
