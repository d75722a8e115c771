import {
  applyEdits,
  composeMaps,
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

/** What a rule told, placed in the raw source. */
export type Remark = { raw: Span; code: FindingCode; data: Finding['data']; fix?: Fix }

/** A cleaned text: what was cut as noise, and what the rules told. */
export type Clean = Draft & { noise: Noise[]; remarks: Remark[] }

type Progress = Draft & { cuts: { raw: Span; kind: string }[]; remarks: Remark[] }

/** Runs all rules that are on, one after another. */
export function applyRules(draft: Draft, switches: RuleSwitches): Clean {
  const start: Progress = { ...draft, cuts: [], remarks: [] }
  const { text, map, cuts, remarks } = rules
    .filter(({ code }) => switches[code] !== false)
    .reduce(applyRule, start)
  return { text, map, remarks, noise: noiseOf({ text, map }, cuts) }
}

function applyRule(progress: Progress, rule: Rule): Progress {
  const { edits, notes = [], cuts = [] } = rule.apply(progress.text)
  if (edits.length === 0 && notes.length === 0) return progress
  const { toRaw } = indexMap(progress.map)
  const edited = applyEdits(progress.text, edits)
  return {
    text: edited.text,
    map: edits.length === 0 ? progress.map : composeMaps(progress.map, edited.map),
    cuts: progress.cuts.concat(cuts.map(({ span, kind }) => ({ raw: toRaw(span), kind }))),
    remarks: progress.remarks.concat(notes.map((note) => remarkOf(note, toRaw(note.span)))),
  }
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
