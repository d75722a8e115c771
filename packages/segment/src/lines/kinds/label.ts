import type { Role, Span } from '@shuzhi/document'
import {
  analysed,
  asksCause,
  causeVerbs,
  leadsToCauses,
  toldAnalysis,
  toldCause,
} from '../../lexicon/cause-phrases.ts'
import { labelHeads, labelModifiers, labelOpeners, openHeads } from '../../lexicon/labels.ts'
import { findMarker } from '../../markers/read-marker.ts'
import { looksBack, tenseOf } from '../../roles/section-tense.ts'
import { trimSpan } from '../characters.ts'
import type { Part } from '../part.ts'
import type { LineKind } from './line-kind.ts'

/** A label has at most so many characters, its mark left out. */
const longestLabel = 16

const heads = Object.keys(labelHeads).sort((a, b) => b.length - a.length)
const vocabulary = [...heads, ...labelModifiers].sort((a, b) => b.length - a.length)

/** The words by the code unit that they begin with, longer ones first. */
const byFirst = new Map<number, string[]>()
for (const word of vocabulary) {
  const words = byFirst.get(word.charCodeAt(0))
  if (words) words.push(word)
  else byFirst.set(word.charCodeAt(0), [word])
}

/** Whether a label can begin with a code unit. */
export const canOpenLabel = (code: number): boolean => firsts.has(code)

const firsts: ReadonlySet<number> = new Set(
  [...vocabulary, ...causeVerbs, analysed].map((word) => word.charCodeAt(0)),
)

/** A run-in label that opens a block and names its role: `原因分析：`, `究其主要原因，`. */
export const label: LineKind = {
  name: 'label',
  read({ scanned, line }) {
    if (!canOpenLabel(line.text.charCodeAt(0))) return null
    const [start, end] = line.span
    const named = readLabel(scanned.text, start, end)
    if (!named) return null
    const { span, role } = named
    const rest = trimSpan(scanned.text, span[1], end)
    if (rest && !standsWithoutPoints(scanned.text, span) && !findMarker(scanned.text, rest[0], end))
      return null
    const parts: Part[] = [{ type: 'label', span, role, opensLine: true }]
    return rest ? [...parts, { type: 'text', span: rest, opensLine: false }] : parts
  },
}

/** A label at the beginning of a stretch, with its mark, and the role that it names. */
export type Named = { span: Span; role: Role }

/**
 * The label that a text from `start` on begins with, up to the colon or comma that closes it; behind the comma of one that names causes, what leads on to
 * them up to a colon goes with it (`剖析原因，主要在于：`).
 */
export function readLabel(text: string, start: number, end: number): Named | null {
  const close = text.slice(start, Math.min(end, start + longestLabel + 1)).search(/[：:，,]/)
  if (close <= 0) return null
  const behind = start + close + 1
  const role = roleOfLabel(text, [start, behind])
  if (!role) return null
  const isOpen = role === 'causes' && '，,'.includes(text[behind - 1]!)
  const lead = isOpen ? leadsToCauses.exec(text.slice(behind, Math.min(end, behind + longestTold))) : null
  return { role, span: [start, behind + (lead?.[0].length ?? 0)] }
}

const isModifier = (word: string): boolean => labelHeads[word] === undefined

/** The label words that a phrase is made of, or null where it holds another one. */
function wordsIn(phrase: string): string[] | null {
  const words: string[] = []
  for (let at = 0; at < phrase.length; ) {
    const word = byFirst.get(phrase.charCodeAt(at))?.find((entry) => phrase.startsWith(entry, at))
    if (!word) return null
    words.push(word)
    at += word.length
  }
  return words
}

/**
 * The role that a phrase of label words names with the colon or comma that closes it; null when it holds any other word, or no head, or one that the text behind
 * says to be done.
 */
function roleOfLabel(text: string, [start, end]: Span): Role | null {
  const phrase = text.slice(start, end - 1)
  const mark = text[end - 1]!
  if (!'：:，,'.includes(mark)) return null
  if (':：'.includes(mark) ? namesCause(phrase) : isTold(phrase, text, end)) return 'causes'
  if ('，,'.includes(mark) && !opensBeforeComma(phrase)) return null
  const named = wordsIn(phrase)?.filter((word) => !isModifier(word)) ?? []
  const head = named.find((word) => labelHeads[word] === 'causes') ?? named[0]
  return !head || (openHeads.includes(head) && isDone(text, end)) ? null : labelHeads[head]!
}

const opensBeforeComma = (phrase: string): boolean => labelOpeners.some((opener) => phrase.startsWith(opener))

/** Whether a label needs no points behind it to be one; before a comma `分析原因，` may be what was done. */
export const standsWithoutPoints = (text: string, [start, end]: Span): boolean =>
  '：:'.includes(text[end - 1]!) ||
  namesOnlyCauses(text.slice(start, end - 1)) ||
  toldCause.test(text.slice(end, end + longestTold))

/** Whether a phrase that names the causes of something, or turns to them, has them told behind it. */
function isTold(phrase: string, text: string, end: number): boolean {
  if (!namesOnlyCauses(phrase)) return false
  const behind = text.slice(end, end + longestTold)
  return phrase === analysed ? toldAnalysis.test(behind) : endsInCause(phrase) && toldCause.test(behind)
}

/** Whether a label of causes before a comma can be nothing else: `究其原因，`, `产生这些问题的原因，`; `分析原因，` may be what was done. */
const namesOnlyCauses = (phrase: string): boolean =>
  phrase.includes(asksCause) || phrase === analysed || causeVerbs.some((verb) => phrase.startsWith(verb))

/** How much is read of the words that tell causes, in code units. */
const longestTold = 24

const causes = heads.filter((head) => labelHeads[head] === 'causes')
const endsInCause = (phrase: string): boolean => causes.some((head) => phrase.endsWith(`的${head}`))

/** Whether a phrase says that it looks into the causes of something that it names: `分析几项任务未达标的原因：`. */
const namesCause = (phrase: string): boolean =>
  labelOpeners.some((opener) => phrase.startsWith(opener)) && endsInCause(phrase)

/** Whether what stands behind a label in its line, up to the next colon, tells what was done. A label alone in its line heads what is below. */
const isDone = (text: string, from: number): boolean =>
  looksBack(tenseOf(/^[^\n\r：:]*/.exec(text.slice(from, from + longestRead))![0]))

/** How much is read behind a label, in code units. */
const longestRead = 300
