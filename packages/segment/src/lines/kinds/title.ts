import { isPartName } from '../../headings/part-names.ts'
import { asideLine } from '../../lexicon/asides.ts'
import { frontNote } from '../../lexicon/notes.ts'
import { frameTitles, sectionWords } from '../../lexicon/titles.ts'
import { findHeadingMarker } from '../../markers/read-marker.ts'
import { isDate, isMoment } from '../dates.ts'
import { isFormLabel } from '../form-labels.ts'
import { opensWithNote } from '../front-notes.ts'
import type { Part } from '../part.ts'
import { longestTitle, opensCollected } from '../repeated-title.ts'
import { isTitled } from '../titled.ts'
import { type LineContext, type LineKind, longestHead } from './line-kind.ts'
import { standsInMenu } from './menu.ts'
import { labelledTitle, longestPlain, physicalTitles, titleBefore } from './title-parts.ts'
import { opensWithSection } from './unnumbered-heading.ts'

/** The document's title (标题): the first line, where it is neither sentence nor heading, and the lines that carry it on. One part a physical line. */
export const title: LineKind = {
  name: 'title',
  read(context) {
    const { line, stage, parts, index, repeated } = context
    if (stage !== 'head' && repeated.has(index) && !parts.some(isNumberedHeading))
      return physicalTitles(context)
    if (stage !== 'head' || parts.length >= longestHead) return null
    const noted = opensWithNote(context.scanned.text, parts)
    const first = noted || parts.every(({ type }) => type === 'text')
    const labelled = first ? labelledTitle(context) : null
    if (labelled) return labelled
    if (isTooLong(line.text) || /[。；]/.test(line.text)) return first ? titleBefore(context) : null
    if (endsOtherwise(line.text) || isNumbered(context) || isNoTitle(context)) return null
    if (opensFirstPart(context)) return null
    const goesOn =
      parts.at(-1)?.type === 'title' &&
      (bracketed.test(line.text) ||
        (isComplete(textBefore(context)) ? joining.test(line.text) : !headsText(context)))
    const again = isTitled(line.text) && !sectionWords.some((word) => line.text.endsWith(word))
    if (first ? !(noted ? isTitled(line.text) : isOpening(context)) : !again && !goesOn) return null
    return physicalTitles(context)
  },
}

const isTooLong = (line: string): boolean =>
  line.length > longestTitle || (line.length > longestPlain && !isTitled(line))

/** Whether a line of clauses stands right above a text: `建强组织，筑牢堡垒` below a title is the first heading. */
const headsText = ({ line, lines, index }: LineContext): boolean =>
  /^[^—―─－].*，/.test(line.text) && /。/.test(lines[index + 1]?.text ?? '')

/**
 * Whether a line below a whole title heads the first of the parts that the document has, as another short line further down names one too: `2023年工作总结`, and then
 * `2024年工作计划`.
 */
const opensFirstPart = (context: LineContext): boolean =>
  context.parts.at(-1)?.type === 'title' &&
  isTitled(textBefore(context)) &&
  context.line.text.length <= longestPartName &&
  isPartName(context.line.text) &&
  context.lines
    .slice(context.index + 2, context.index + furthestPart)
    .some(({ text }) => text.length <= longestPartName && text !== context.line.text && isPartName(text))

const furthestPart = 100
const longestPartName = 16

/** Whether a line of title needs no other: it ends as titles do, or stands below the title behind a dash. */
const isComplete = (line: string): boolean => isTitled(line) || /^[—―─－]/.test(line)

/** A second line that joins what the first names (上半年工作总结 / 和下半年工作打算), or stands below it (——在全局大会上的讲话). */
const joining = /^(?:和|及|与|暨|以及|并|[—―─－]{1,2})/

/** A second line in brackets tells whose the document is, or what state it is in: `（讨论稿）`. */
const bracketed = /^[（(][^（）()。；，：！？]{2,30}[）)]$/

/** A first line that says what it is, or is short and stands before something else. */
const isOpening = (context: LineContext): boolean => {
  const { line, lines, hints, index } = context
  if (hints[index] === 1) return true
  if (opensWithSection(context)) return false
  if (hints[index]! > 0) return !isFirstOfParts(context)
  return isTitled(line.text) || slogan.test(line.text) || (line.text.length <= 40 && lines.length > 1)
}

/** Whether a first line that the source marks below the first level heads a part of several: deeper headings stand in it, and another of its level names a part as it does, `2023年工作总结` and `2024年工作计划`. */
function isFirstOfParts({ line, lines, hints, markers, index }: LineContext): boolean {
  if (!isPartName(line.text)) return false
  const depth = hints[index]!
  const next = hints.findIndex((other, i) => i > index && other > 0)
  if (next < 0 || hints[next]! <= depth) return false
  return lines.some(
    ({ text }, i) => i > next && hints[i] === depth && !markers[i] && isTitled(text) && isPartName(text),
  )
}

/** Whether a line heads a note in front; 说明 alone may be the title, where no other follows. */
const isNote = ({ line: { text }, lines, index }: LineContext): boolean =>
  frontNote.test(text) &&
  (index > 0 || !isTitled(text) || lines.slice(1, longestHead).some((line) => isTitled(line.text)))

/** Whether a line is one that frames the body, a time, or what a page says of itself. */
const isNoTitle = (context: LineContext): boolean => {
  const { text } = context.line
  return (
    frameTitles.includes(text) ||
    isNote(context) ||
    labelsForm(text) ||
    isMoment(text) ||
    isDate(text) ||
    asideLine.test(text) ||
    !/[\u4e00-\u9fff]\s*[\u4e00-\u9fff]/.test(text) ||
    standsInMenu(context)
  )
}

/** Whether a line opens with the label of a form and its colon. */
const labelsForm = (text: string): boolean => {
  const [label, ...filled] = text.split(/[：:]/, 2)
  return filled.length > 0 && isFormLabel(label!)
}

/** Whether a mark closes a line that closes no title; a slogan may end in one: `踔厉奋发 勇毅前行！` */
const endsOtherwise = (line: string): boolean =>
  /[，、：,:]$/.test(line) || (/[！？!?]$/.test(line) && !slogan.test(line))

/** A title of clauses that blanks part, as speeches bear it: `立足新起点 展现新作为`. */
const slogan = /^[^\s，。；：]{4,24}(?:[ \u3000]{1,4}[^\s，。；：]{4,24}){1,4}$/

const isNumberedHeading = (part: Part): boolean => part.type === 'heading' && part.ordinal !== null

const textBefore = ({ scanned, parts }: LineContext): string => scanned.text.slice(...parts.at(-1)!.span)

const isNumbered = ({ line, lines, markers, index }: LineContext): boolean =>
  !opensCollected(lines, index) &&
  (Boolean(markers[index]) || findHeadingMarker(line.text, 0, line.text.length) !== null)
