import type { Span } from '@shuzhi/document'
import { publishers } from '../lexicon/site-marks.ts'
import { countTools } from './count-tools.ts'
import { isPageField } from './page-data.ts'
import { edgeLines } from './site-speech.ts'

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
  const tools = toolsOfPage(text, lines, kinds)
  return kinds.map((kind, i) => {
    switch (kind) {
      case null:
        return false
      case 'page-tool':
        return tools.has(i)
      case 'page-data':
      case 'label':
      case 'terms':
      case 'introduction':
      case 'invitation':
        return (
          isAtEdge(kinds, i) || isBeside(kinds, i, (other) => other !== kind && !inReports.includes(other))
        )
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
const inReports = [
  'source-line',
  'page-field',
  'page-title',
  'page-data',
  'label',
  'terms',
  'introduction',
  'invitation',
]

/** What a page says of its text, and a site to its readers, stands around the text, not in it. */
const isAtEdge = (kinds: Kinds, i: number): boolean => i < edgeLines || i >= kinds.length - edgeLines

/** A source that is named and is none of those who publish, whatever date stands behind it: `来源：财政拨款`. */
const otherSource = new RegExp(
  `来源[：:] ?(?=[^）)】\\s])(?!\\S*(?:${publishers.map((word) => word.replace(/\$$/, '(?=\\s|$)')).join('|')}))`,
  'i',
)

/** Tools of a page that stand in one line or one below the other, and are not its sizes alone: 大, 中 and 小 also head the groups of a table. */
function toolsOfPage(text: string, lines: readonly Span[], kinds: Kinds): Set<number> {
  const found = new Set<number>()
  for (let from = 0; from < kinds.length; from += 1) {
    let to = from
    while (kinds[to] === 'page-tool') to += 1
    if (to === from) continue
    const run = lines.slice(from, to).map((line) => text.slice(...line))
    const confirmed = run.length > 1 ? run.some((line) => !isSize(line)) : countTools(run[0]!) > 1
    for (let i = from; confirmed && i < to; i += 1) found.add(i)
    from = to
  }
  return found
}

const isSize = (line: string): boolean => /^[大中小]$/.test(line)

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
