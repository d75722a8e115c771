/**
 * What a time is taken by, in milliseconds: `wall` is what a user waits for; `cpu` is what all threads of this process worked, the collector's and the
 * compiler's too, to which other programs add little.
 */
export const clocks = {
  wall: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
}
