/** Growth by the square is 16 over the two lengths that are compared, linear growth 4. */
export const mostGrowth = 10

/** Under this many milliseconds nothing can be told from noise, and nothing needs to be: what grows by the square is far above it. */
const telling = 60

/** The time of this process alone that a run takes, in milliseconds, so that what else the machine does counts for little. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/**
 * How much longer a run takes on a length than on a quarter of it, as a ratio; 1 where it takes too little time to tell. Measured again where the
 * ratio is high, as the compiler and the collector may have been at work: the least counts.
 */
export function growthOf(run: (length: number) => void, length: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 4 && least >= mostGrowth; round += 1) {
    const long = timeOf(() => run(length))
    if (long < telling) return 1
    least = Math.min(
      least,
      long /
        Math.max(
          1,
          timeOf(() => run(length >> 2)),
        ),
    )
  }
  return least
}
