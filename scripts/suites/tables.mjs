// What measure-suites.mjs prints, from judged answers.

const groupBy = (items, keyOf) => {
  const groups = new Map()
  for (const item of items) {
    const key = keyOf(item)
    if (groups.has(key)) groups.get(key).push(item)
    else groups.set(key, [item])
  }
  return groups
}

const isAsked = ({ why }) => why === undefined
const rightOf = (judged) => judged.filter(({ right }) => right).length
const shareOf = (judged) =>
  judged.length === 0 ? '' : `${((100 * rightOf(judged)) / judged.length).toFixed(1)} %`

function row(suite, model, judged) {
  const asked = judged.filter(isAsked)
  return `| ${suite} | ${model} | ${judged.length} | ${judged.length - asked.length} | ${rightOf(asked)} / ${asked.length} | ${shareOf(asked)} |`
}

/** What is right of what is asked, by suite and model. */
export function answersTable(judged) {
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

/** The score by all rules, without those that were set once answers had been seen, and without any. */
export function totals(judged) {
  const line = (what, asked) => `${what}: ${rightOf(asked)} of ${asked.length}, ${shareOf(asked)}`
  return [
    line('asked by all rules', judged.filter(isAsked)),
    line(
      'with what was left out once answers had been seen',
      judged.filter(({ set }) => set === undefined || set === 'after'),
    ),
    line(
      'with every answer that can be compared',
      judged.filter(({ set }) => set !== 'incomparable'),
    ),
  ]
}

/** What is left out by reason, with what would be right if it were asked. */
export function reasonsTable(judged) {
  const lines = ['| left out | set | answers | would be right |', '| --- | --- | ---: | ---: |']
  for (const wanted of ['incomparable', 'before', 'after']) {
    const ofSet = judged.filter(({ set }) => set === wanted)
    const groups = [...groupBy(ofSet, ({ why }) => why)].sort(
      ([, one], [, other]) => other.length - one.length,
    )
    const rightIn = (answers) => (wanted === 'incomparable' ? '' : rightOf(answers))
    for (const [why, answers] of groups)
      lines.push(`| ${why} | ${wanted} | ${answers.length} | ${rightIn(answers)} |`)
    lines.push(`| all | ${wanted} | ${ofSet.length} | ${rightIn(ofSet)} |`)
  }
  return lines
}

/** One answer with what was found. */
export const answerLine = ({ suite, model, text, marked, found }) =>
  `${suite} ${model}: ${text} [${marked ?? 'nothing'}] ${found}`
