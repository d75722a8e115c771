import { trimSpan } from '../characters.ts'
import { frameTitles, sectionWords, titleWords } from '../lexicon/titles.ts'
import type { Part } from '../part.ts'
import { readMarkers } from '../read-marker.ts'
import type { LineContext, LineKind } from './line-kind.ts'

const longestTitle = 60

/** The most lines that the head of a document takes. */
const longestHead = 12

/** The document's title (标题): the first line, where it is neither sentence nor heading, and the lines that carry it on. One part a physical line. */
export const title: LineKind = {
  name: 'title',
  read(context) {
    const { line, stage, parts } = context
    if (stage !== 'head' || parts.length >= longestHead) return null
    if (line.text.length > longestTitle) return parts.length === 0 ? titleBefore(context) : null
    if (
      /[。；，、：！;,:!]$|[。；]./.test(line.text) ||
      isNumbered(context) ||
      frameTitles.includes(line.text)
    )
      return null
    const goesOn =
      parts.length > 0 &&
      parts.every(({ type }) => type === 'title') &&
      (!isTitled(textBefore(context)) || joining.test(line.text))
    const again = isTitled(line.text) && !sectionWords.some((word) => line.text.endsWith(word))
    if (parts.length === 0 ? !isOpening(context) : !again && !goesOn) return null
    return physicalTitles(context)
  },
}

/** A title that has lost the break behind it: a blank parts it from the text. */
function titleBefore({ line: { text, span } }: LineContext): Part[] | null {
  const end = text.slice(0, longestTitle).search(/\s/)
  if (end < 0 || !isTitled(text.slice(0, end))) return null
  const from = span[0] + end
  return [
    { type: 'title', span: [span[0], from] },
    { type: 'text', span: [from + /^\s+/.exec(text.slice(end))![0].length, span[1]], opensLine: true },
  ]
}

/** A second line that joins what the first names: 上半年工作总结 / 和下半年工作打算. */
const joining = /^(?:和|及|与|暨|以及|并)/

/** Whether a line ends in a word that titles end in, brackets and quotation marks behind it left out. */
export function isTitled(line: string): boolean {
  const bare = line
    .replace(/\s*[—―－]{2}.*$/, '')
    .replace(/[（(][^（）()]{0,40}[）)]\s*$/, '')
    .replace(/[》”]$/, '')
    .trimEnd()
  return titleWords.some((word) => bare.endsWith(word))
}

/** A first line that says what it is, or is short and stands before something else. */
const isOpening = ({ line, lines, hinted }: LineContext): boolean =>
  hinted > 0 || isTitled(line.text) || (line.text.length <= 40 && lines.length > 1)

const textBefore = ({ scanned, parts }: LineContext): string => scanned.text.slice(...parts.at(-1)!.span)

const isNumbered = ({ line, markers, index }: LineContext): boolean =>
  Boolean(markers[index]) ||
  readMarkers(line.text, 0, line.text.length).some(({ kind }) => kind.stands !== 'point')

function physicalTitles({ scanned, line }: LineContext): Part[] {
  const parts: Part[] = []
  let start = line.span[0]
  for (const piece of line.text.split(/(?<=[\n\r])/)) {
    const span = trimSpan(scanned.text, start, start + piece.length)
    if (span) parts.push({ type: 'title', span })
    start += piece.length
  }
  return parts
}
