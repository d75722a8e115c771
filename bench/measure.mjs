import { clocks } from './clocks.mjs'

/** A round of one work takes at least so long, in milliseconds: small inputs are gone through as often as that takes. */
const leastRound = 50

/**
 * A work runs before it is measured until the compiler has settled: until a stretch of so many milliseconds of CPU time is hardly quicker than the
 * ones before it, twice in turn, or the longest time is over. Hundreds of small functions take seconds to be compiled, a single large one a fraction
 * of one, and other programs must not end the warming up.
 */
const stretch = 500
const longestWarmUp = 10_000
const hardlyQuicker = 0.97

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** The time of going `times` times through the files, in milliseconds for one going through. */
function timeOf({ run }, files, times, now = clocks.wall) {
  const start = now()
  for (let i = 0; i < times; i += 1) for (const file of files) run(file)
  return (now() - start) / times
}

/** Runs a work until it is warm, and gives the time of going through the files once in its quickest stretch, in milliseconds. */
function warmUp(work, files) {
  const end = clocks.cpu() + longestWarmUp
  let least = Number.POSITIVE_INFINITY
  let settled = 0
  while (settled < 2 && clocks.cpu() < end) {
    const time = stretchTime(work, files)
    settled = time > least * hardlyQuicker ? settled + 1 : 0
    least = Math.min(least, time)
  }
  return least
}

/** The time of going through the files once, by all that a stretch holds: a single going through is as quick as it gets long before most are. */
function stretchTime({ run }, files) {
  const start = clocks.cpu()
  let time = 0
  let times = 0
  for (; time < stretch; times += 1) {
    for (const file of files) run(file)
    time = clocks.cpu() - start
  }
  return time / times
}

/**
 * Measures works side by side: one round of each after another, so that what slows the machine slows them all. Gives for each its MB/s of
 * source as median, least and most over the rounds, by the time of a clock. `sample` of a work gives the share of the files that it is given, where all would take too long.
 */
export function measure(works, files, rounds, clock) {
  const plans = works.map((work) => {
    const own = work.sample ? work.sample(files) : files
    const bytes = own.reduce((sum, file) => sum + file.bytes.length, 0)
    const times = Math.max(1, Math.ceil(leastRound / warmUp(work, own)))
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
