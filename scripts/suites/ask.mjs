import { indexMap } from '../../packages/document/dist/index.js'
import { extract } from '../../packages/extract/dist/index.js'
import { normalize } from '../../packages/normalize/dist/index.js'
import { segment } from '../../packages/segment/dist/index.js'
import { isSame } from './agree.mjs'

/** What an expression that stands alone is set in: a number counts nothing without a unit. */
const frames = {
  number: ['本厂全年钢材产量为', '吨。'],
  range: ['本厂每天钢材产量为', '吨。'],
  percent: ['本厂全年产量提高', '。'],
  money: ['项目一共投入资金', '。'],
  measure: ['这一次测得为', '。'],
  duration: ['整个工程一共历时', '。'],
  date: ['', '开展了培训。'],
}

/** Asks one answer of a report on its year: `right`, and what was `found`. */
export function ask(answer) {
  const { lead, body, start } = settle(answer)
  const raw = `${lead}${body}\n`
  const document = extract(segment(normalize(Buffer.from(raw), { id: 'asked', path: 'asked.txt' })))
  const { toRaw } = indexMap(document.map)
  const facts = document.facts
    .filter(({ type }) => type === (answer.kind === 'date' ? 'date' : 'quantity'))
    .map((fact) => ({ ...fact, raw: toRaw(fact.span) }))
    .filter(({ raw: [from] }) => from >= lead.length)
  const told = [...facts, ...joined(facts, raw)]
  const found = facts.map((fact) => `${raw.slice(...fact.raw)} = ${toldBy(fact)}`).join('; ') || 'nothing'
  if (answer.marked === null) return { right: !facts.some((fact) => isOfKind(fact, answer.kind)), found }
  const at = [lead.length + start, lead.length + start + answer.marked.length]
  return { right: told.some((fact) => covers(raw, fact, at, answer.kind) && isSame(fact, answer)), found }
}

const toldBy = (fact) =>
  fact.type === 'date'
    ? (fact.resolved ?? fact.value)
    : `${fact.value}${fact.upper === undefined ? '' : `–${fact.upper}`} ${fact.unit} ${fact.bound}`

/** A period or a range whose ends each carry their unit is two facts with a dash between them (1万元—5万元): both ends say it. */
const joined = (facts, raw) =>
  facts.slice(1).flatMap((fact, index) => {
    const first = facts[index]
    if (fact.type !== 'quantity' || !/^(?:--?|——?|[~到至])$/.test(raw.slice(first.raw[1], fact.raw[0])))
      return []
    return [{ ...first, raw: [first.raw[0], fact.raw[1]], upper: fact.value, upperUnit: fact.unit }]
  })

/** The text as it is, or an expression in a sentence of its kind; a number always in one. */
function settle({ text, marked, start, kind, year }) {
  const lead = `${year ?? 2021}年工作总结\n\n`
  const alone =
    marked !== null &&
    (text.trim() === marked ||
      kind === 'number' ||
      (kind === 'range' && !/^[个岁]/.test(text.slice(start + marked.length))))
  if (!alone) return { lead, body: text, start }
  const [before, after] = frames[kind]
  return { lead, body: `${before}${marked}${after}`, start: before.length }
}

const isShare = ({ unit }) => /^(?:%|‰|个?百分点|成)/.test(unit)
const isSum = ({ unit }) => /[元块角分毛币镑]/.test(unit)

/** Where a suite says that there is nothing, a fact of another kind may be there. */
function isOfKind(fact, kind) {
  if (kind === 'percent') return isShare(fact)
  if (kind === 'money') return isSum(fact)
  return kind !== 'number' || !(isShare(fact) || isSum(fact))
}

const opening =
  /^(?:大约|大概|至少|最少|最多|不到|不足|不小于|超过|接近|约|近|自从|自|从|在|截止到|港币|人民币|新台币)+\s*/
const closing =
  /\s*(?:[（(]含[)）]|或以上|以[上下前后来]|左右|上下|之[前后间]|开始|起至今|起|间|前|大|，?(?:星期|周|礼拜)[一二三四五六日天])+$/

/** Whether a fact covers what is marked, but for bounds and words that open or close a period, and takes in no more than those and its unit. */
function covers(raw, { raw: [from, to], unit }, [start, end], kind) {
  const marked = raw.slice(start, end)
  const first = start + (opening.exec(marked)?.[0].length ?? 0)
  const last = end - (closing.exec(marked)?.[0].length ?? 0)
  if (from > first || to < last) return false
  const before = raw.slice(from, Math.min(first, start))
  const after = raw.slice(Math.max(last, end), to)
  return (
    before.replace(opening, '').trim() === '' &&
    ((kind !== 'date' && unit.endsWith(after.replace(closing, '').trim())) ||
      after.replace(closing, '').trim() === '')
  )
}
