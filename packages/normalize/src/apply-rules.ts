import {
  applyEdits,
  composeMaps,
  type Edit,
  type Finding,
  type FindingCode,
  type Fix,
  indexMap,
  type Noise,
  type Span,
  undoEdits,
} from '@shuzhi/document'
import type { Draft } from './draft.ts'
import { type RuleSwitches, rules } from './rules/index.ts'
import type { Note, Rule } from './rules/rule.ts'
import { signTables, survey } from './survey.ts'

/** What a rule told, placed in the raw source. */
export type Remark = { raw: Span; code: FindingCode; data: Finding['data']; fix?: Fix }

/** A cleaned text: what was cut as noise, and what the rules told. */
export type Clean = Draft & { noise: Noise[]; remarks: Remark[] }

/** `found` holds the bits of the rules whose signs the text shows, or showed before it was edited. */
type Progress = Draft & { found: number; cuts: { raw: Span; kind: string }[]; remarks: Remark[] }

const signs = signTables(rules)

/** Runs all rules that are on and whose signs the text has, one after another. */
export function applyRules(draft: Draft, switches: RuleSwitches): Clean {
  let progress: Progress = { ...draft, found: survey(draft.text, signs), cuts: [], remarks: [] }
  for (const [bit, rule] of rules.entries()) {
    if (switches[rule.code] !== false && progress.found & (1 << bit)) progress = applyRule(progress, rule)
  }
  const { text, map, cuts, remarks } = progress
  return { text, map, remarks, noise: noiseOf({ text, map }, cuts) }
}

function applyRule(progress: Progress, rule: Rule): Progress {
  const { edits, notes = [], cuts = [] } = rule.apply(progress.text)
  if (edits.length === 0 && notes.length === 0) return progress
  const { toRaw } = indexMap(progress.map)
  const placed = {
    cuts: progress.cuts.concat(cuts.map(({ span, kind }) => ({ raw: toRaw(span), kind }))),
    remarks: progress.remarks.concat(notes.map((note) => remarkOf(note, toRaw(note.span)))),
  }
  if (edits.length === 0) return { ...progress, ...placed }
  const { text, map } = applyEdits(progress.text, edits)
  const found = progress.found | surveyOf(edits, progress.text)
  return { text, map: composeMaps(progress.map, map), found, ...placed }
}

/** The bits of what edits bring into a text and bring side by side. Edits that touch each other may bring together anything. */
function surveyOf(edits: readonly Edit[], text: string): number {
  let found = 0
  let last = -1
  for (const { span, insert } of edits) {
    const [start, end] = span
    found |=
      start === last ? signs.pairs : survey(`${text[start - 1] ?? ''}${insert}${text[end] ?? ''}`, signs)
    last = end
  }
  return found
}

const remarkOf = ({ code, data, fix }: Note, raw: Span): Remark => ({
  raw,
  code,
  data,
  ...(fix === undefined ? {} : { fix: { raw, insert: fix } }),
})

function noiseOf({ text, map }: Draft, cuts: Progress['cuts']): Noise[] {
  if (cuts.length === 0) return []
  const source = undoEdits(text, map)
  const { toText } = indexMap(map)
  return cuts
    .map(({ raw, kind }) => ({ kind, raw, at: toText(raw)[0], text: source.slice(...raw) }))
    .sort((a, b) => a.raw[0] - b.raw[0])
}
