import { isPartName } from '../../headings/part-names.ts'
import { isTitled } from '../titled.ts'
import { type LineContext, type LineKind, longestHead } from './line-kind.ts'
import { physicalTitles } from './title-parts.ts'

/**
 * A line of title that the source's format marks as such: at its first level, in the one run of two or more lines that it has there, as the Markdown of a report has a title of
 * several lines. A number, or the name of a part right above a text, heads a section all the same.
 */
export const markedTitle: LineKind = {
  name: 'marked-title',
  read(context) {
    const { hints, index, stage, parts } = context
    const opens = parts.length === 0 && hints[index + 1] === 1
    if (hints[index] !== 1 || stage !== 'head' || index >= longestHead) return null
    return (opens || parts.at(-1)?.type === 'title') && standsTogether(hints) && !headsSection(context)
      ? physicalTitles(context)
      : null
  },
}

const standsTogether = (hints: readonly number[]): boolean =>
  hints.lastIndexOf(1) - hints.indexOf(1) < hints.filter((depth) => depth === 1).length

const headsSection = ({ hints, index, line: { text }, markers }: LineContext): boolean =>
  markers[index] !== null || (hints[index + 1] !== 1 && isPartName(text) && !isTitled(text))
