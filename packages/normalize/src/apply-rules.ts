import {
  applyEdits,
  composeMaps,
  type Finding,
  type FindingCode,
  type Fix,
  indexMap,
  type Noise,
  type SourceIndex,
  type Span,
} from '@shuzhi/document'
import type { Draft } from './draft.ts'
import { fillerGlyphs } from './find-masks.ts'
import { mostFindings } from './most-findings.ts'
import type { Aside } from './readers/reader.ts'
import { type RuleCode, type RuleSwitches, rules } from './rules/index.ts'
import { type OwnNoise, ownNoise } from './rules/noise/own-noise.ts'
import type { Note, Rule, RuleResult } from './rules/rule.ts'
import { signTables } from './sign-tables.ts'
import { placesOf, type Survey, survey } from './survey.ts'
import { surveyAfter } from './survey-after.ts'

/** What a rule told, placed in the raw source. */
export type Remark = { raw: Span; code: FindingCode; data: Finding['data']; fix?: Fix }

/** A cleaned text: what was cut as noise, what the rules told, and the places of all that could be a mask. */
export type Clean = Draft & {
  noise: Noise[]
  remarks: Remark[]
  /** How many remarks more there are of a code than a document lists. */
  unlisted: ReadonlyMap<FindingCode, number>
  filler: readonly number[]
}

/** The text with what the rules before have found; it changes with every rule. */
type Progress = Draft & {
  survey: Survey
  cuts: { raw: Span; kind: string }[]
  remarks: Remark[]
  unlisted: Map<FindingCode, number>
}

/** The signs of all rules, and last those of filler. */
const signs = signTables([...rules, { signs: fillerGlyphs }])
const bitOfFiller = 1 << rules.length

/** The bits of the rules that are run on any text. */
const alwaysRun = (rules as readonly Rule[]).reduce(
  (bits, rule, i) => bits | (rule.isAlwaysRun ? 1 << i : 0),
  0,
)

/** What there is to clean: the decoded source, the draft that a reader made of it, and what the reader left out. */
export type Raw = { source: string; draft: Draft; asides: readonly Aside[] }

/** Runs all rules that are on and whose signs the text has, one after another. */
export function applyRules({ source, draft, asides }: Raw, switches: RuleSwitches, own?: OwnNoise): Clean {
  const progress: Progress = {
    text: draft.text,
    map: draft.map,
    survey: survey(draft.text, signs),
    cuts: asides.map(({ raw, kind }) => ({ raw, kind })),
    remarks: asides
      .slice(0, mostFindings('noise'))
      .map(({ raw, mark }) => ({ raw, code: 'noise', data: { mark } })),
    unlisted: new Map(),
  }
  for (const rule of own ? ownNoise(own) : []) keepResult(progress, rule(progress.text))
  const on = bitsOfRules(switches)
  for (let bit = 1, i = 0; i < rules.length; bit <<= 1, i += 1) {
    if (((progress.survey.found | alwaysRun) & on & bit) === 0) continue
    keepResult(progress, rules[i]!.apply(progress.text, placesOf(progress.survey, bit)))
  }
  const { text, map, cuts, remarks, unlisted } = progress
  const filler = placesOf(progress.survey, bitOfFiller)
  return { text, map, remarks, unlisted, noise: noiseOf(source, map, cuts), filler }
}

/** The bits of the rules that are on. */
function bitsOfRules(switches: RuleSwitches): number {
  let on = -1
  for (const code in switches)
    if (switches[code as RuleCode] === false) on &= ~(1 << rules.findIndex((rule) => rule.code === code))
  return on
}

/** Takes over what a rule does and tells. */
function keepResult(progress: Progress, { edits, notes, cuts }: RuleResult): void {
  if (notes && notes.length > 0) {
    const { toRaw } = indexMap(progress.map)
    for (const { span, kind } of cuts ?? []) progress.cuts.push({ raw: toRaw(span), kind })
    addNotes(progress, notes, toRaw)
  }
  if (edits.length === 0) return
  const { text, map } = applyEdits(progress.text, edits)
  progress.survey = surveyAfter(progress.survey, edits, text, signs)
  progress.map = composeMaps(progress.map, map)
  progress.text = text
}

/** Adds what one rule tells to the remarks: as many of each code as a document lists. */
function addNotes(progress: Progress, notes: readonly Note[], toRaw: SourceIndex['toRaw']): void {
  const counts = new Map<FindingCode, number>()
  for (const note of notes) {
    const count = (counts.get(note.code) ?? 0) + 1
    counts.set(note.code, count)
    if (count <= mostFindings(note.code)) progress.remarks.push(remarkOf(note, toRaw(note.span)))
    else progress.unlisted.set(note.code, (progress.unlisted.get(note.code) ?? 0) + 1)
  }
}

const remarkOf = ({ code, data, fix }: Note, raw: Span): Remark => ({
  raw,
  code,
  data,
  ...(fix === undefined ? {} : { fix: { raw, insert: fix } }),
})

function noiseOf(source: string, map: Draft['map'], cuts: Progress['cuts']): Noise[] {
  if (cuts.length === 0) return []
  const { toText } = indexMap(map)
  return cuts
    .map(({ raw, kind }) => ({ kind, raw, at: toText(raw)[0], text: source.slice(...raw) }))
    .sort((a, b) => a.raw[0] - b.raw[0])
}
