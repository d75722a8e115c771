// Asks the test suites of other recognizers of the built packages: `node scripts/measure-suites.mjs [--misses] [--left-out] FOLDER`. FOLDER holds clones of
// Recognizers-Text, JioNLP or duckling at any depth; what is read of them stands in scripts/suites/read-*.mjs, what is asked in scripts/suites/why-left-out.mjs.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ask } from './suites/ask.mjs'
import { readCorpus } from './suites/read-duckling.mjs'
import { readJioNlp } from './suites/read-jionlp.mjs'
import { readSpecs } from './suites/read-recognizers.mjs'
import { whyLeftOut } from './suites/why-left-out.mjs'

const help = `measure-suites [--misses] [--left-out] FOLDER
Asks the Chinese test suites of Recognizers-Text, JioNLP and duckling that are cloned in FOLDER, and prints what is right by suite and model.
  --misses     also each answer that is wrong, with what was found
  --left-out   also how many answers are left out, by reason`

/** The suites: what of a clone is read, and how. */
const suites = [
  { name: 'Recognizers-Text', files: /(?:^|\/)Specs\/\w+\/Chinese\/\w+\.json$/, read: readSpecs },
  { name: 'JioNLP', files: /(?:^|\/)test\/test_(?:money|time)_\w+\.py$/, read: readJioNlp },
  { name: 'duckling', files: /(?:^|\/)Duckling\/\w+\/ZH\/Corpus\.hs$/, read: readCorpus },
]

/** Every answer that the suites in a folder ask for, in the order of their files. */
function answersIn(folder) {
  const paths = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/'))
  const answersOf = ({ name, read }, path) =>
    read(readFileSync(join(folder, path), 'utf8'), path).map((answer) => ({ suite: name, ...answer }))
  return suites.flatMap((suite) =>
    paths
      .filter((path) => suite.files.test(path))
      .sort()
      .flatMap((path) => answersOf(suite, path)),
  )
}

/** Each answer with what came of it: `why` it is left out, or whether it is `right` and what was `found`. */
function judge(answer) {
  const why = whyLeftOut(answer)
  return why === null ? { ...answer, ...ask(answer) } : { ...answer, why }
}

const groupBy = (items, keyOf) => {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

function row(suite, model, judged) {
  const asked = judged.filter(({ why }) => why === undefined)
  const right = asked.filter((answer) => answer.right).length
  const share = asked.length === 0 ? '' : `${((100 * right) / asked.length).toFixed(1)} %`
  return `| ${suite} | ${model} | ${judged.length} | ${judged.length - asked.length} | ${right} / ${asked.length} | ${share} |`
}

function tableOf(judged) {
  const lines = [
    '| suite | model | answers | left out | right | |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
  ]
  for (const [suite, ofSuite] of groupBy(judged, (answer) => answer.suite)) {
    for (const [model, ofModel] of groupBy(ofSuite, (answer) => answer.model))
      lines.push(row(suite, model, ofModel))
    lines.push(row(suite, 'all', ofSuite))
  }
  return [...lines, row('all', '', judged)]
}

const missesOf = (judged) =>
  judged
    .filter(({ why, right }) => why === undefined && !right)
    .map(
      ({ suite, model, text, marked, found }) =>
        `${suite} ${model}: ${text} [${marked ?? 'nothing'}] ${found}`,
    )

const leftOutOf = (judged) =>
  [
    ...groupBy(
      judged.filter(({ why }) => why !== undefined),
      ({ why }) => why,
    ),
  ]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(
      ([why, answers]) =>
        `${String(answers.length).padStart(5)} ${why}: ${answers
          .slice(0, 4)
          .map(({ marked, text }) => marked ?? text)
          .join(', ')}`,
    )

function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean' }, misses: { type: 'boolean' }, 'left-out': { type: 'boolean' } },
  })
  if (values.help) return console.log(help)
  const [folder] = positionals
  if (folder === undefined) throw new Error('Name the folder that holds the cloned suites; --help says more.')
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no folder ${folder}.`)
  const judged = answersIn(folder).map(judge)
  if (judged.length === 0)
    throw new Error(
      `No suite is in ${folder}: neither Specs/*/Chinese, test/test_money_* or test_time_*, nor Duckling/*/ZH.`,
    )
  console.log(tableOf(judged).join('\n'))
  if (values.misses) console.log(['', ...missesOf(judged)].join('\n'))
  if (values['left-out']) console.log(['', ...leftOutOf(judged)].join('\n'))
}

try {
  run()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
