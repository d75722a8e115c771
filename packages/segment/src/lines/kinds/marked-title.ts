import { isPartName } from '../../headings/part-names.ts'
import { isTitled } from '../titled.ts'
import { type LineContext, type LineKind, longestHead } from './line-kind.ts'
import { physicalTitles } from './title-parts.ts'

/**
 * A line of title that the source's format marks as such: at its first level, in the one run of two or more lines that it has there, as the Markdown of a report has a title of
 * several lines; the last of them says what the document is, as that of any title does that is torn. `# 河道治理` below a whole title is its first section, as is a number, or the name of a part right above a text.
 */
export const markedTitle: LineKind = {
  name: 'marked-title',
  read(context) {
    const { hints, index, stage, parts } = context
    const opens = parts.length === 0 && hints[index + 1] === 1
    if (hints[index] !== 1 || stage !== 'head' || index >= longestHead) return null
    return (opens || parts.at(-1)?.type === 'title') && isTitleOfLines(context) && !headsSection(context)
      ? physicalTitles(context)
      : null
  },
}

const isTitleOfLines = ({ hints, lines }: LineContext): boolean => {
  const last = hints.lastIndexOf(1)
  return last - hints.indexOf(1) < hints.filter((depth) => depth === 1).length && isTitled(lines[last]!.text)
}

const headsSection = ({ hints, index, line: { text }, markers }: LineContext): boolean =>
  markers[index] !== null || (hints[index + 1] !== 1 && isPartName(text) && !isTitled(text))
