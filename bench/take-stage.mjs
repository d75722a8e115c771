// A process of its own for peak-memory.mjs: takes a text up to a stage and prints the most memory it held, in MB.
import { readFileSync } from 'node:fs'
import { extract } from '../packages/extract/dist/index.js'
import { normalize } from '../packages/normalize/dist/index.js'
import { documentOutputs } from '../packages/render/dist/index.js'
import { segment } from '../packages/segment/dist/index.js'
import { joined, readInput } from './input.mjs'

const [last, input, megabytes] = process.argv.slice(2)
const [{ bytes }] = joined(readInput(input), Number(megabytes) * 1e6)
const steps = [
  ['none', (given) => given],
  ['normalize', (given) => normalize(given, { id: 'a', path: 'a.txt' })],
  ['segment', segment],
  ['extract', extract],
  ['render', (document) => documentOutputs(document)],
]
let value = bytes
for (const [name, step] of steps) {
  value = step(value)
  if (name === last) break
}
console.log(peak())

/** The most memory that this process held, in MB. Linux counts into the usage of a process what the one held that started it, but not here. */
function peak() {
  try {
    return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024
  }
}
