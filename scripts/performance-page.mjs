/** The page of figures, from what `pnpm bench all --json` and `measure-many.mjs --json` wrote. Markdown. */
export function performancePage(bench, many) {
  const { machine, results, hostile, memory, profile } = bench
  const isGrowth = ({ input }) => input.startsWith('growth')
  return `${[
    '# Performance 性能',
    'This page is made by `node scripts/write-performance-page.mjs` from `docs/measurements/`, which two commands write:',
    `\`\`\`sh\nnpx -y pnpm@12.21.0 bench all --rounds 5 --json docs/measurements/bench.json   # all but the last section\nnode scripts/measure-many.mjs ${many.reports} --json docs/measurements/many.json           # the last section\nnode scripts/write-performance-page.mjs\n\`\`\``,
    `Measured on ${machine.date}: ${placeOf(machine)}, ${machine.memory} GB, ${machine.system}, Node ${machine.node}.`,
    ...warningOf(machine),
    `Peers: ${Object.entries(machine.peers)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}. Pandoc is measured where it is installed.`,
    'Speeds are MB of UTF-8 source a second of wall time in one core, the median of rounds that take turns with the peers, with least and most. The floor, what any\ntool must do with the bytes, is decoding and NFKC; slow peers are given the beginnings of the texts. Texts: the five seeds, one by one and joined.',
    '## Speed 速度',
    ...results.filter((result) => !isGrowth(result)).flatMap(speedTable),
    '## Growth 规模',
    growthText(results.filter(isGrowth)),
    growthTable(results.filter(isGrowth)),
    '## Hostile texts 刁难文本',
    hostileText(hostile),
    ...hostile.flatMap(hostileTable),
    '## Memory 内存',
    `The most that a process held which took ${memory[0]?.megabytes ?? 0} MB of text up to a stage.`,
    table(
      ['up to', 'MB'],
      memory.map(({ upTo, peak }) => [upTo, peak.toFixed(0)]),
    ),
    '## Where the time goes 时间分布',
    'Functions by the time spent in themselves, of a stage alone (`pnpm bench profile`).',
    ...profile.flatMap(({ stage, rows }) => [
      `**${stage}**`,
      table(
        ['function', 'share'],
        rows.map(({ name, share }) => [code(name), `${(share * 100).toFixed(1)} %`]),
      ),
    ]),
    ...manySection(many),
  ].join('\n\n')}\n`
}

/** The processor, and how busy it was with other things when measuring began. */
const placeOf = ({ cpu, cores, load }) =>
  `${cpu}, ${cores} cores, ${load === undefined ? 'load not recorded' : `load ${load.toFixed(1)} at the start`}`

/** A line that warns where other programs took part of the time, or may have: on a quiet machine the load is 1 at most. */
function warningOf({ load }) {
  if (load !== undefined && load <= 1) return []
  const why = load === undefined ? 'how busy the machine was is not known' : `the load was ${load.toFixed(1)}`
  return [
    `**Warning: when measuring began, ${why}. Other programs may have taken part of the time, so these figures can be far from those of a quiet machine.**`,
  ]
}

/** The time that speeds are by; figures that do not say were taken by the wall's clock. */
const timeOf = ([first]) => (first?.clock === 'cpu' ? 'CPU time of all threads of the process' : 'wall time')

const growthText = (results) =>
  `MB a second of ${timeOf(results)}, over texts of growing length. The exponent is that of time by length, from the shortest and the longest text alone: 1 is\nlinear time, 2 would be growth by the square; the collector, which has more to go through in a longer text, is part of it.`

const hostileText = (hostile) =>
  `One unit again and again, ${hostile[0]?.sizes.join(' and ')} MB of it, the better of two runs each, in MB a second of ${timeOf(hostile)}. The ratio is that of the\ntwo speeds: 1 is linear time, ⅛ would be growth by the square. What the compiler still does on the shorter text can bring a ratio above 1.`

const number = (value) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3))

function speedTable({ stage, input, bytes, floor, rows }) {
  const base = rows.find(({ name }) => name === floor)?.median ?? Number.NaN
  return [
    `**${stage}**, ${input}, ${(bytes / 1e6).toFixed(2)} MB`,
    table(
      ['', 'MB/s', 'least–most', 'of the floor'],
      rows.map(({ name, median, least, most }) => [
        name,
        number(median),
        `${number(least)}–${number(most)}`,
        number(median / base),
      ]),
    ),
  ]
}

function growthTable(results) {
  const sizes = [...new Set(results.map(({ input }) => input))]
  const stages = [...new Set(results.map(({ stage }) => stage))]
  const speedOf = (stage, input) =>
    results
      .find((result) => result.stage === stage && result.input === input)
      ?.rows.find(({ name }) => name.startsWith('shuzhi'))?.median ?? Number.NaN
  const bytes = results.map((result) => result.bytes)
  const longer = Math.log(Math.max(...bytes) / Math.min(...bytes))
  return table(
    ['MB/s', ...sizes.map((input) => input.replace('growth, ', '')), 'exponent'],
    stages.map((stage) => {
      const speeds = sizes.map((input) => speedOf(stage, input))
      const exponent = 1 - Math.log(speeds.at(-1) / speeds[0]) / longer
      return [stage, ...speeds.map(number), exponent.toFixed(2)]
    }),
  )
}

const hostileTable = ({ name, sizes, rows }) => [
  `**${name}**`,
  table(
    ['unit', ...sizes.map((size) => `${size} MB`), 'ratio'],
    rows.map(({ unit, speeds, ratio }) => [
      code(JSON.stringify(unit)),
      ...speeds.map((speed) => speed.toFixed(1)),
      ratio.toFixed(2),
    ]),
  ),
]

function manySection({ machine, reports, bytes, seconds, peak, megabytes, index, manifest, files }) {
  return [
    '## Many reports 大量报告',
    `\`pnpm build\` over ${reports} reports made of the five seeds, ${(bytes / 1e6).toFixed(0)} MB, measured on ${machine.date} (${placeOf(machine)}).`,
    ...warningOf(machine),
    table(
      ['build', 'seconds'],
      Object.entries(seconds).map(([what, time]) => [what, time.toFixed(1)]),
    ),
    `The stage that held most memory held ${peak.toFixed(0)} MB. \`out/\` has ${files} files, among them ${index.length} pages of the index, the largest of ${Math.max(...index).toFixed(1)} MB, and one manifest of ${manifest.toFixed(1)} MB.`,
    table(
      ['folder', 'MB'],
      Object.entries(megabytes).map(([folder, size]) => [code(folder), size.toFixed(0)]),
    ),
  ]
}

/** A table with its columns as wide as they are, as the formatter wants none other; bars are told apart. */
function table(heads, rows) {
  const cells = [heads, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const [head, ...body] = cells
  const line = (row) => `| ${row.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...body.map(line)].join('\n')
}

/** A Markdown code span that holds the text whatever it holds. */
const code = (text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)
