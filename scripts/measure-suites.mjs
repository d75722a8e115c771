// Asks the test suites of other recognizers of the built packages: `node scripts/measure-suites.mjs [--misses] [--left-out] FOLDER`. FOLDER holds clones of
// Recognizers-Text, JioNLP or duckling at any depth; what is read of them stands in scripts/suites/read-*.mjs, what is asked in scripts/suites/why-left-out.mjs.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCorpus } from './suites/read-duckling.mjs'
import { readJioNlp } from './suites/read-jionlp.mjs'
import { readSpecs } from './suites/read-recognizers.mjs'
import { answerLine, answersTable, reasonsTable, totals } from './suites/tables.mjs'
import { whyLeftOut } from './suites/why-left-out.mjs'

const help = `measure-suites [--misses] [--left-out] FOLDER
Asks the Chinese test suites of Recognizers-Text, JioNLP and duckling that are cloned in FOLDER, and prints what is right by suite and model, what is
left out and why, and what would be right if that were asked. The packages are asked as they are built: build first.
  --misses     also each answer that is wrong, with what was found
  --left-out   also each answer that is left out, with what was found`

/** The suites: what of a clone is read, and how. */
const suites = [
  { name: 'Recognizers-Text', files: /(?:^|\/)Specs\/\w+\/Chinese\/\w+\.json$/, read: readSpecs },
  { name: 'JioNLP', files: /(?:^|\/)test\/test_(?:money|time)_\w+\.py$/, read: readJioNlp },
  { name: 'duckling', files: /(?:^|\/)Duckling\/\w+\/ZH\/Corpus\.hs$/, read: readCorpus },
]

/** Every answer that the suites in a folder ask for, in the order of their files. */
function answersIn(folder) {
  const paths = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/'))
  const answersOf = ({ name, read }, path) => {
    try {
      return read(readFileSync(join(folder, path), 'utf8'), path).map((answer) => ({
        suite: name,
        ...answer,
      }))
    } catch (cause) {
      throw new Error(`${join(folder, path)} cannot be read: ${cause.message}`, { cause })
    }
  }
  return suites.flatMap((suite) =>
    paths
      .filter((path) => suite.files.test(path))
      .sort()
      .flatMap((path) => answersOf(suite, path)),
  )
}

/** Each answer with whether it is `right` and what was `found`, and `why` it is left out; nothing came of what cannot be compared. */
function judge(ask, answer) {
  const leftOut = whyLeftOut(answer)
  const came =
    leftOut?.set === 'incomparable' ? { right: false, found: 'nothing that can be compared' } : ask(answer)
  return { ...answer, ...leftOut, ...came }
}

/** The packages are asked as they are built, which they may not be. */
async function loadAsk() {
  try {
    return (await import('./suites/ask.mjs')).ask
  } catch (cause) {
    if (cause.code !== 'ERR_MODULE_NOT_FOUND') throw cause
    throw new Error(`The packages are not built; pnpm build does it. (${cause.message})`, { cause })
  }
}

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean' }, misses: { type: 'boolean' }, 'left-out': { type: 'boolean' } },
  })
  if (values.help) return console.log(help)
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0)
    throw new Error('Name the one folder that holds the cloned suites; --help says more.')
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no folder ${folder}.`)
  const answers = answersIn(folder)
  if (answers.length === 0)
    throw new Error(
      `No suite is in ${folder}: neither Specs/*/Chinese, test/test_money_* or test_time_*, nor Duckling/*/ZH.`,
    )
  const ask = await loadAsk()
  const judged = answers.map((answer) => judge(ask, answer))
  const lines = [...answersTable(judged), '', ...totals(judged), '', ...reasonsTable(judged)]
  const isMiss = ({ why, right }) => why === undefined && !right
  if (values.misses) lines.push('', ...judged.filter(isMiss).map(answerLine))
  if (values['left-out'])
    lines.push(
      '',
      ...judged
        .filter(({ why }) => why !== undefined)
        .map((answer) => `${answer.why}: ${answerLine(answer)}`),
    )
  console.log(lines.join('\n'))
}

try {
  await run()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
