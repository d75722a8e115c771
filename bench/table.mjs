const number = (value) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3))

/** Prints one result: MB/s of source as median with least and most, and the ratio to the floor. */
export function printTable({ stage, input, bytes, floor, rows }) {
  const base = rows.find(({ name }) => name === floor)?.median ?? Number.NaN
  console.log(`\n${stage}: ${input}, ${(bytes / 1e6).toFixed(2)} MB`)
  console.log(`${'MB/s'.padStart(32)}${'least–most'.padStart(18)}${'of the floor'.padStart(14)}`)
  for (const { name, median, least, most } of rows) {
    const range = `${number(least)}–${number(most)}`
    console.log(
      `${name.padEnd(22)}${number(median).padStart(10)}${range.padStart(18)}${number(median / base).padStart(14)}`,
    )
  }
}
