import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** How much text each is given, in megabytes. */
const megabytes = 16

const child = fileURLToPath(new URL('take-stage.mjs', import.meta.url))

/** The most memory that a process held which took a text up to each stage, in megabytes, beside one that read the text and did nothing. */
export function measureMemory(input) {
  return ['none', 'normalize', 'segment', 'extract', 'render'].map((stage) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [child, stage, input, String(megabytes)], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${stage}: ${stderr}`)
    return { upTo: stage, megabytes, peak: Number(stdout) }
  })
}

export function printMemory(rows) {
  console.log(`\npeak memory of a process over ${megabytes} MB of text, in MB`)
  for (const { upTo, peak } of rows) console.log(`${upTo.padEnd(22)}${peak.toFixed(0).padStart(10)}`)
}
