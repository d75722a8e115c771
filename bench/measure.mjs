import { clocks } from './clocks.mjs'

/** A round of one work takes at least so long, in milliseconds: small inputs are gone through as often as that takes. */
const leastRound = 50

/** How long a work runs before it is measured, in milliseconds: until the compiler has settled. */
const warmUp = 1000

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** The time of going `times` times through the files, in milliseconds for one going through. */
function timeOf({ run }, files, times, now = clocks.wall) {
  const start = now()
  for (let i = 0; i < times; i += 1) for (const file of files) run(file)
  return (now() - start) / times
}

/**
 * Measures works side by side: one round of each after another, so that what slows the machine slows them all. Gives for each its MB/s of
 * source as median, least and most over the rounds, by the time of a clock. `sample` of a work gives the share of the files that it is given, where all would take too long.
 */
export function measure(works, files, rounds, clock) {
  const plans = works.map((work) => {
    const own = work.sample ? work.sample(files) : files
    const bytes = own.reduce((sum, file) => sum + file.bytes.length, 0)
    const end = performance.now() + warmUp
    let once = timeOf(work, own, 1)
    while (performance.now() < end) once = Math.min(once, timeOf(work, own, 1))
    const times = Math.max(1, Math.ceil(leastRound / once))
    return { work, own, bytes, times, speeds: [] }
  })
  for (let round = 0; round < rounds; round += 1) {
    for (const plan of plans) {
      plan.speeds.push(plan.bytes / 1e6 / (timeOf(plan.work, plan.own, plan.times, clocks[clock]) / 1000))
    }
  }
  return plans.map(({ work: { name }, speeds }) => ({
    name,
    median: median(speeds),
    least: Math.min(...speeds),
    most: Math.max(...speeds),
  }))
}
