import { clocks } from './clocks.mjs'

/** How much of a hostile text is read, in megabytes: what is linear has the same speed on both. */
const sizes = [0.2, 1.6]

/** The speed of a work on texts that one unit makes, short and eight times as long, in MB/s of CPU time, with the ratio of the two. */
export const measureHostile = ({ name, run }, units) => ({
  name,
  sizes,
  clock: 'cpu',
  rows: units.map((unit) => {
    const speeds = sizes.map((size) => speedOn(run, unit, size * 1e6))
    return { unit, speeds, ratio: speeds[1] / speeds[0] }
  }),
})

export function printHostile({ name, rows }) {
  console.log(
    `\n${name}: hostile texts\n${'MB/s at'.padStart(32)}${sizes.map(label).join('')}${'ratio'.padStart(9)}`,
  )
  for (const { unit, speeds, ratio } of rows)
    console.log(
      `${JSON.stringify(unit).padEnd(32)}${speeds.map((speed) => speed.toFixed(1).padStart(9)).join('')}${ratio.toFixed(2).padStart(9)}`,
    )
}

const label = (size) => `${size} MB`.padStart(9)

/** The best of two. */
function speedOn(run, unit, bytes) {
  const text = unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))
  const file = { path: 'hostile.txt', text, bytes: Buffer.from(text) }
  const times = Array.from({ length: 2 }, () => {
    const start = clocks.cpu()
    run(file)
    return clocks.cpu() - start
  })
  return file.bytes.length / 1e6 / (Math.min(...times) / 1000)
}
