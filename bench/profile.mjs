import { Session } from 'node:inspector/promises'
import { fileURLToPath } from 'node:url'

/** How long each is profiled, in milliseconds, and how many functions are told. */
const duration = 2000
const most = 8

/** The profiler's own work. */
const profiler = 'dispatch'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The functions that a work spends its time in itself, largest first, as shares of the whole; `(garbage collector)` is one of them. */
export async function profile({ run }, files) {
  const session = new Session()
  session.connect()
  for (const file of files) run(file)
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  const end = performance.now() + duration
  while (performance.now() < end) for (const file of files) run(file)
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return topOf(profile)
}

function topOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const times = new Map()
  let whole = 0
  for (const [i, id] of samples.entries()) {
    const name = nameOf(byId.get(id).callFrame)
    if (name === '(idle)' || name === profiler) continue
    whole += timeDeltas[i]
    times.set(name, (times.get(name) ?? 0) + timeDeltas[i])
  }
  return Array.from(times, ([name, time]) => ({ name, share: time / whole }))
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
}

/** A function with its file, as `segment/dist/read-lines.js readLines`. */
function nameOf({ functionName, url }) {
  const file = url.startsWith('file:') ? fileURLToPath(url).replace(root, '') : url
  const short = file.replace(/^packages\//, '').replace(/^.*node_modules\//, '')
  return short === '' ? functionName : `${short} ${functionName || '(anonymous)'}`
}

export function printProfile(name, rows) {
  console.log(`\n${name}: where the time goes`)
  for (const { name: place, share } of rows)
    console.log(`${(share * 100).toFixed(1).padStart(6)} %  ${place}`)
}
