// Measures normalize against the floor of what any tool must do, `TextDecoder` and `normalize('NFKC')`, over the same files in the same run.
// Usage: node scripts/measure-normalize.mjs [folder], after a build; the seeds by default.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { normalize } from '../packages/normalize/dist/index.js'

const folder = process.argv[2] ?? fileURLToPath(new URL('../seeds', import.meta.url))
const files = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6

const floor = () => files.map(({ bytes }) => new TextDecoder().decode(bytes).normalize('NFKC').length)
const ours = () => files.map(({ path, bytes }) => normalize(bytes, { id: path, path }).text.length)

function timeOf(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1]

for (let i = 0; i < 10; i += 1) {
  floor()
  ours()
}
const times = Array.from({ length: 40 }, () => [timeOf(floor), timeOf(ours)])
const [floorTime, ourTime] = [median(times.map(([a]) => a)), median(times.map(([, b]) => b))]
const speed = (time) => `${(megabytes / (time / 1000)).toFixed(0)} MB/s`
console.log(`${files.length} files, ${megabytes.toFixed(2)} MB`)
console.log(`TextDecoder + NFKC  ${floorTime.toFixed(1)} ms  ${speed(floorTime)}`)
console.log(
  `normalize           ${ourTime.toFixed(1)} ms  ${speed(ourTime)}  ${(floorTime / ourTime).toFixed(2)} of the floor`,
)
