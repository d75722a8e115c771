import {
  applyEdits,
  composeMaps,
  type Edit,
  type Finding,
  type FindingCode,
  type Fix,
  indexMap,
  type Noise,
  type SourceIndex,
  type Span,
} from '@shuzhi/document'
import type { Draft } from './draft.ts'
import { fillerGlyphs, hasFiller } from './find-masks.ts'
import { mostFindings } from './most-findings.ts'
import { movePlaces } from './move-places.ts'
import type { Aside } from './readers/reader.ts'
import { type RuleSwitches, rules } from './rules/index.ts'
import { type OwnNoise, ownNoise } from './rules/own-noise.ts'
import type { Note, Rule } from './rules/rule.ts'
import { signTables, survey } from './survey.ts'

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

/** `found` holds the bits of the rules whose signs the text shows, or showed before it was edited. */
type Progress = Draft & {
  found: number
  filler: readonly number[]
  cuts: { raw: Span; kind: string }[]
  remarks: Remark[]
  unlisted: Map<FindingCode, number>
}

/** The signs of all rules, and last those of filler, whose places are wanted. */
const signs = signTables([...rules, { signs: fillerGlyphs }])

/** What there is to clean: the decoded source, the draft that a reader made of it, and what the reader left out. */
export type Raw = { source: string; draft: Draft; asides: readonly Aside[] }

/** Runs all rules that are on and whose signs the text has, one after another. */
export function applyRules({ source, draft, asides }: Raw, switches: RuleSwitches, own?: OwnNoise): Clean {
  const { found, places } = survey(draft.text, signs)
  const start: Progress = {
    ...draft,
    found,
    filler: places,
    cuts: asides.map(({ raw, kind }) => ({ raw, kind })),
    remarks: asides
      .slice(0, mostFindings('noise'))
      .map(({ raw, mark }) => ({ raw, code: 'noise', data: { mark } })),
    unlisted: new Map(),
  }
  let progress = own ? ownNoise(own).reduce(applyRule, start) : start
  for (const [bit, rule] of rules.entries()) {
    if (switches[rule.code] !== false && progress.found & (1 << bit)) progress = applyRule(progress, rule)
  }
  const { text, map, cuts, remarks, unlisted, filler } = progress
  return {
    text,
    map,
    remarks,
    unlisted,
    noise: noiseOf(source, map, cuts),
    filler,
  }
}

function applyRule(progress: Progress, rule: Rule): Progress {
  const { edits, notes = [], cuts = [] } = rule.apply(progress.text)
  if (edits.length === 0 && notes.length === 0) return progress
  const { toRaw } = indexMap(progress.map)
  const placed = {
    cuts: progress.cuts.concat(cuts.map(({ span, kind }) => ({ raw: toRaw(span), kind }))),
    ...addNotes(progress, notes, toRaw),
  }
  if (edits.length === 0) return { ...progress, ...placed }
  const { text, map } = applyEdits(progress.text, edits)
  const found = progress.found | surveyOf(edits, progress.text)
  const filler = edits.some(({ insert }) => hasFiller(insert))
    ? survey(text, signs).places
    : movePlaces(progress.filler, edits)
  return { text, map: composeMaps(progress.map, map), found, filler, ...placed }
}

/** The bits of what edits bring into a text and bring side by side. Edits that touch each other may bring together anything. */
function surveyOf(edits: readonly Edit[], text: string): number {
  let found = 0
  let last = -1
  for (const { span, insert } of edits) {
    const [start, end] = span
    found |=
      start === last
        ? signs.pairs
        : survey(`${text[start - 1] ?? ''}${insert}${text[end] ?? ''}`, signs).found
    last = end
  }
  return found
}

/** The remarks with those of one more rule; as many of each code as a document lists. */
function addNotes(progress: Progress, notes: readonly Note[], toRaw: SourceIndex['toRaw']) {
  const remarks = [...progress.remarks]
  const unlisted = new Map(progress.unlisted)
  const counts = new Map<FindingCode, number>()
  for (const note of notes) {
    const count = (counts.get(note.code) ?? 0) + 1
    counts.set(note.code, count)
    if (count <= mostFindings(note.code)) remarks.push(remarkOf(note, toRaw(note.span)))
    else unlisted.set(note.code, (unlisted.get(note.code) ?? 0) + 1)
  }
  return { remarks, unlisted }
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
