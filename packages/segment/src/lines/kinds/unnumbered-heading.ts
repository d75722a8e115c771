import { isPartName, wholeName } from '../../headings/part-names.ts'
import { reportsAsFollows } from '../../lexicon/announcements.ts'
import { asideLine, documentNumber } from '../../lexicon/asides.ts'
import { annexTitle, noteLine } from '../../lexicon/notes.ts'
import { frameTitles, sectionWords } from '../../lexicon/titles.ts'
import { findMarker } from '../../markers/read-marker.ts'
import { isDate, isMoment } from '../dates.ts'
import type { HeadingPart, Part } from '../part.ts'
import { opensCollected } from '../repeated-title.ts'
import { isName, isSpeaker } from '../signers.ts'
import { bareTitle, isTitled } from '../titled.ts'
import { type LineContext, longestHead } from './line-kind.ts'

/** An unnumbered heading has at most so many characters (annotation guidelines, 1). */
const longestUnnumbered = 30

/** The heading that a line without a number is. */
export function unnumbered(context: LineContext): HeadingPart {
  const { span } = context.line
  const place = isEnclosed(context) ? 'annex' : placeOf(context)
  return { type: 'heading', span, runIn: false, ordinal: null, rank: 0, ...(place && { place }) }
}

/** Whether an unnumbered title frames the body or begins an annex, as a note (说明) does before and behind its sections. */
function placeOf({ line: { text }, parts }: LineContext): HeadingPart['place'] {
  if (noteLine.test(text)) return holdsHeading(parts) ? 'annex' : 'frame'
  const annex = annexTitle.test(text.replace(/[：:]$/, '')) ? 'annex' : undefined
  const place = frameTitles.includes(text) ? 'frame' : annex
  return place && asideLine.test(text) ? undefined : place
}

/** Whether a heading is among the parts right above. */
const holdsHeading = (parts: readonly Part[]): boolean =>
  parts.slice(-furthestFellow).some(({ type }) => type === 'heading')

/** Whether a line without a number titles the block below it: one that the source marks so, or a short one without a mark at its end. */
export function titlesBlock(context: LineContext): boolean {
  const { line, lines, index, stage, hints } = context
  if (hints[index]! > 0) return true
  if (!lines[index + 1] || line.text.length > longestUnnumbered || context.closes(index)) return false
  const annex = placeOf(context) === 'annex'
  if (isEnclosed(context) || (annex && !/[。，；！？、,;!?]$/.test(line.text))) return true
  const first = stage === 'head' && context.parts.length === 0
  if (first && !frameTitles.includes(line.text) && !opensWithSection(context)) return false
  return (
    canTitle(line.text) &&
    standsAbove(context) &&
    (follows(context) || isPartName(line.text) || hasFellow(context))
  )
}

/**
 * Whether a line is the title of another document: of one that a letter with sections sends on, or of the next in a collection, named as the first
 * but for its number.
 */
const isEnclosed = ({ scanned, line, lines, index, stage, parts }: LineContext): boolean =>
  stage === 'body' &&
  line.text.length <= longestUnnumbered &&
  isTitled(line.text) &&
  !sectionWords.some((word) => line.text.endsWith(word)) &&
  (opensCollected(lines, index) ||
    isDate(lines[index - 1]?.text ?? '') ||
    parts.slice(0, longestHead).some(({ type, span }) => {
      const title = type === 'title' ? scanned.text.slice(...span) : line.text
      return title !== line.text && bareTitle(title) === bareTitle(line.text)
    }))

/**
 * Whether a document without a title opens with the heading of its first section: it names nothing but a part of a report, or ends as a
 * short line further down does (`思想方面`, `工作方面`).
 */
export function opensWithSection({ line: { text }, lines, index }: LineContext): boolean {
  if (index > 0 || !canTitle(text) || !hasMark(lines[1]?.text ?? '')) return false
  if (wholeName(text) !== null && (!isTitled(text) || text.endsWith('情况'))) return true
  return !isTitled(text) && lines.slice(2, furthestFellow).some((line) => isFellow(text, line.text))
}

const furthestFellow = 100

const isFellow = (one: string, other: string): boolean =>
  other.endsWith(one.slice(-2)) && one !== other && /[\u4e00-\u9fff]{2}$/.test(one) && canTitle(other)

/** Whether a heading without a number stands further up that is named and as short as this line: 廉政方面 below 工作方面, though the numbered item above it ends in no stop. */
const hasFellow = ({ scanned, line: { text }, markers, index, parts }: LineContext): boolean =>
  Boolean(markers[index - 1]) &&
  parts.slice(-furthestFellow).some((part) => {
    if (part.type !== 'heading' || part.ordinal !== null) return false
    const name = scanned.text.slice(...part.span)
    return Math.abs(name.length - text.length) <= 2 && isFellow(name, text)
  })

/** Whether a short line has the look of a heading: words of Chinese, no sentence, no row of a table, no list of names, no date. */
const canTitle = (line: string): boolean =>
  line.length <= longestUnnumbered &&
  !/[。，；：！？、…—,;:!?.）)]$|[。；]|^[—―－•·*＊\-（(]/.test(line) &&
  (!/[：:]/.test(line) || counted.test(line)) &&
  /[\u4e00-\u9fff]{2}/.test(line) &&
  !/\d\s+\D*\d|\s\S*\d[\s\S]*\s/.test(line) &&
  !isAmount(line) &&
  !isListed(line) &&
  !isNumbered(line) &&
  !isMoment(line) &&
  !isSpeaker(line) &&
  !asideLine.test(line) &&
  !reportsAsFollows.test(line) &&
  !documentNumber.test(line)

/** Whether a line is a thing and its figure, as the rows of a table are that has two columns: `产值 3600万元`. */
const isAmount = (line: string): boolean =>
  /^[^\s，]{1,12}\s+[-－]?\d[\d.,]*(?:[%％‰]|[\u4e00-\u9fff㎡℃]{0,5})$/.test(line) && !/年[^度]*$/.test(line)

/** A kind of thing, its number, and what it is: `做法一：建强组织`. */
const counted = /^[\u4e00-\u9fff]{1,4}[一二三四五六七八九十0-9]{1,2}[：:][^：:]+$/

/** Whether a line opens with a number, as the last item of a list, a point on a line of its own (`①…`, `一是…`) and a list of numbers (`一、二季度`) do. */
const isNumbered = (line: string): boolean =>
  findMarker(line, 0, line.length, ({ kind }) => !kind.bare, true) !== null

/** Whether 、 parts three or more things that do not run parallel, or names: `稳增长、促改革、调结构` is a heading. */
function isListed(line: string): boolean {
  const members = line.split(/[、，]/)
  if (members.length < 3 || line.includes('，')) return members.length > 3 && !isParallel(members)
  return !isParallel(members)
}

const isParallel = (members: readonly string[]): boolean =>
  members.every((member) => member.length > 2 && member.length === members[0]!.length) &&
  !members.some((member) => isName(member))

/** Whether the line before has come to an end, or is no part of the text, so that this one does not go on with its sentence. */
function follows({ parts, lines, index }: LineContext): boolean {
  const before = lines[index - 1]?.text ?? ''
  return (
    parts.at(-1)?.type !== 'text' ||
    /[。！？；：…”」）)!?;:]$/.test(before) ||
    asideLine.test(before) ||
    isRow(before)
  )
}

/** Whether a line is the row of a table: short cells that blanks part, a figure among them. */
const isRow = (line: string): boolean =>
  line.length <= longestRow &&
  /^[^\s，。；]{1,16}(?:\s+[^\s，。；]{1,12})*\s+[-－]?\d[^\s，。；]{0,11}(?:\s+[^\s，。；]{1,12})*$/.test(
    line,
  )

const longestRow = 120

/** Whether the next line can be what a heading stands above: a heading, or a text with punctuation; another short line only where this one names a part of a report. */
function standsAbove({ line, lines, markers, index, closes }: LineContext): boolean {
  const next = lines[index + 1]
  if (!next || closes(index + 1)) return false
  if (markers[index + 1] || hasMark(next.text)) return true
  const after = lines[index + 2]
  if (!after || closes(index + 2) || !isPartName(line.text) || !canTitle(next.text)) return false
  return Boolean(markers[index + 2]) || hasMark(after.text)
}

const hasMark = (line: string): boolean => /[。；：！？，]/.test(line)
