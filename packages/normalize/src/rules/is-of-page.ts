import type { Span } from '@shuzhi/document'
import { publishers } from '../lexicon/site-marks.ts'
import { countTools } from './count-tools.ts'
import { isPageField } from './page-data.ts'

type Kinds = readonly (string | null)[]

/** The head and the end of a page are so many lines that hold anything. */
const headLines = 3
const endLines = 3

/** What stands below the day of a meeting. */
const meeting = /^(?:会议)?(?:地点|主持人?|参[会加]人员|出席|列席|记录)/

/** So many fields alone on their lines, one below the other, are a page's where so many of them are such as only a page has. */
const leastFields = 3
const leastPageFields = 2

/** Which of the short lines of a text are the noise that they seem, seen where they stand. `kinds` are theirs, null for lines of the report. */
export function linesOfPage(text: string, lines: readonly Span[], kinds: Kinds): boolean[] {
  const fields = fieldsOfPage(text, lines, kinds)
  return kinds.map((kind, i) => {
    switch (kind) {
      case null:
        return false
      case 'page-tool':
        return countTools(text.slice(...lines[i]!)) > 1 || isBeside(kinds, i, (other) => other === kind)
      case 'page-field':
      case 'page-title':
        return fields.has(i)
      case 'page-head':
        return i < headLines && !meeting.test(text.slice(...(lines[i + 1] ?? [0, 0])))
      case 'source-line':
        return isOfSite(text.slice(...lines[i]!), kinds, i)
      default:
        return true
    }
  })
}

/** `来源：…` is a site's line beside another line of a site, and at the head or the end of a page where it names who publishes; elsewhere a report says so. */
function isOfSite(line: string, kinds: Kinds, i: number): boolean {
  if (isBeside(kinds, i, (kind) => !inReports.includes(kind))) return true
  return (i < headLines || i >= kinds.length - endLines) && !otherSource.test(line)
}

/** Kinds that a line of a report may seem as well. */
const inReports = ['source-line', 'page-field', 'page-title']

/** A source that is named and is none of those who publish, whatever date stands behind it: `来源：财政拨款`. */
const otherSource = new RegExp(
  `来源[：:] ?(?=[^）)】\\s])(?!\\S*(?:${publishers.map((word) => word.replace(/\$$/, '(?=\\s|$)')).join('|')}))`,
  'i',
)

/** Fields that stand one below the other, as a page sets them: beside a line that is a page's in any case, or so many of them. */
function fieldsOfPage(text: string, lines: readonly Span[], kinds: Kinds): Set<number> {
  const found = new Set<number>()
  for (let from = 0; from < kinds.length; from += 1) {
    let to = from
    while (isField(kinds[to])) to += 1
    if (to === from) continue
    const confirmed =
      kinds[from - 1] === 'page-data' ||
      kinds[to] === 'page-data' ||
      (to - from >= leastFields &&
        lines.slice(from, to).filter((line) => isPageField(text.slice(...line))).length >= leastPageFields)
    for (let i = from; confirmed && i < to; i += 1) found.add(i)
    from = to
  }
  return found
}

const isField = (kind: string | null | undefined): boolean => kind === 'page-field' || kind === 'page-title'

const isBeside = (kinds: Kinds, i: number, test: (kind: string) => boolean): boolean =>
  [kinds[i - 1], kinds[i + 1]].some((kind) => kind !== null && kind !== undefined && test(kind))
