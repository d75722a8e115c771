import type { Span } from '@shuzhi/document'
import { meetingField } from '../../lexicon/meeting-fields.ts'
import { publishers } from '../../lexicon/site/publishers.ts'
import { noisePlaces, provesPage, showsPage } from './noise-places.ts'
import { isPageField } from './page-data.ts'
import { edgeLines } from './site-speech.ts'

type Kinds = readonly (string | null)[]

/** The head and the end of a page are so many lines that hold anything. */
const headLines = 3
const endLines = 3

/** The time when a page was put up stands among so many lines; two such times are a log. */
const stampLines = 8
const mostStamps = 1

/** So many fields alone on their lines, one below the other, are a page's where so many of them are such as only a page has. */
const leastFields = 3
const leastPageFields = 2

/** Which of the short lines of a text are the noise that they seem, seen where they stand. `kinds` are theirs, null for lines of the report. */
export function linesOfPage(text: string, lines: readonly Span[], kinds: Kinds): boolean[] {
  const textOf = (i: number): string => (lines[i] ? text.slice(...lines[i]) : '')
  const isAtEdge = edgesOf(kinds)
  const stamps = kinds.filter((kind) => kind === 'page-stamp').length
  const shown = kinds.map((kind, i) => {
    if (kind === null) return false
    switch (noisePlaces[kind]) {
      case 'anywhere':
        return true
      case 'edge':
        return isAtEdge(i) || isBeside(kinds, i, (other) => other !== kind && showsPage(other))
      case 'head':
        return kind === 'page-stamp'
          ? stamps <= mostStamps && i < stampLines && !meetingField.test(textOf(i + 1))
          : i < headLines && !meetingField.test(textOf(i + 1))
      default:
        return kind === 'source-line' && isOfSite(textOf(i), kinds, i)
    }
  })
  for (const i of fieldsOfPage(kinds, textOf)) if (isAtEdge(i)) shown[i] = true
  spread(shown, kinds, isAtEdge)
  return shown
}

/** `来源：…` is a site's line beside another line of a site, and at the head or the end of a page where it names who publishes; elsewhere a report says so. */
function isOfSite(line: string, kinds: Kinds, i: number): boolean {
  if (isBeside(kinds, i, showsPage)) return true
  return (i < headLines || i >= kinds.length - endLines) && !otherSource.test(line)
}

/** What a page says of its text, and a site to its readers, stands around the text, not in it: before or behind all but so many lines of the report. */
function edgesOf(kinds: Kinds): (i: number) => boolean {
  let own = 0
  const before = kinds.map((kind) => (kind === null ? own++ : own))
  return (i) => before[i]! < edgeLines || own - before[i]! <= edgeLines
}

/** The kinds of the lines before and behind. */
const isBeside = (kinds: Kinds, i: number, is: (kind: string) => boolean): boolean =>
  [kinds[i - 1], kinds[i + 1]].some((kind) => kind != null && is(kind))

/** A source that is named and is none of those who publish, whatever date stands behind it: `来源：财政拨款`. */
const otherSource = new RegExp(
  `来源[：:] ?(?=[^）)】\\s])(?!.*(?:${publishers.map((word) => word.replace(/\$$/, '(?=\\s|$)')).join('|')}))`,
  'i',
)

/** Runs of lines that a test holds for, as the first and the one behind the last. */
function* runsOf(kinds: Kinds, is: (kind: string | null | undefined) => boolean): Generator<Span> {
  for (let from = 0; from < kinds.length; from += 1) {
    let to = from
    while (is(kinds[to])) to += 1
    if (to === from) continue
    yield [from, to]
    from = to
  }
}

const range = ([from, to]: Span): number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** Fields that stand one below the other, as a page sets them: beside a line that is a page's in any case, or so many of them. */
function fieldsOfPage(kinds: Kinds, textOf: (i: number) => string): number[] {
  return [...runsOf(kinds, isField)].flatMap(([from, to]) => {
    const run = range([from, to])
    const confirmed =
      kinds[from - 1] === 'page-data' ||
      kinds[to] === 'page-data' ||
      (run.length >= leastFields && run.filter((i) => isPageField(textOf(i))).length >= leastPageFields)
    return confirmed ? run : []
  })
}

const isField = (kind: string | null | undefined): boolean =>
  kind === 'page-field' || kind === 'page-title' || kind === 'source-line'

/** Weak kinds, and from how many lines away a line that only a page has makes one of them a page's: above the text the title may stand between. */
const reach: Readonly<Record<string, number>> = {
  'page-field': 1,
  'page-tool': 2,
  'page-date': 2,
  'page-size': 2,
  'source-line': 1,
}

/** Takes in the weak lines at the edges beside a line that only a page has, and those beside them. */
function spread(shown: boolean[], kinds: Kinds, isAtEdge: (i: number) => boolean): void {
  const proves = kinds.map((kind, i) => shown[i] === true && provesPage(kind))
  const firstOwn = kinds.indexOf(null)
  const take = (i: number, step: number): void => {
    const kind = kinds[i]
    const far = kind == null ? 0 : (reach[kind] ?? 0)
    if (proves[i] || far === 0 || !isAtEdge(i) || (kind === 'page-date' && i >= edgeLines)) return
    const isOverTitle = far > 1 && i + step === firstOwn && step > 0
    if (proves[i + step] || (isOverTitle && proves[i + 2 * step])) proves[i] = shown[i] = true
  }
  for (let i = 0; i < kinds.length; i += 1) take(i, -1)
  for (let i = kinds.length - 1; i >= 0; i -= 1) take(i, 1)
}
