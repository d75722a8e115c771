import type { Line } from './docx-text.ts'
import type { Numbers } from './numbers.ts'
import { headingDepth, type Style } from './styles.ts'

/** What paragraphs refer to; `element` is what parts the notes of a part from one another. */
export type Surroundings = { styles: ReadonlyMap<string, Style>; numbers: Numbers; element?: string }

/** A paragraph that is open: its text so far, and what its own properties say. */
export type Paragraph = {
  text: string
  style: string
  list: string | null
  level: number | null
  heading: number | null
}

export const newParagraph = (): Paragraph => ({ text: '', style: '', list: null, level: null, heading: null })

/** What an element with a value says of the paragraph around it; others say nothing of it. */
export const properties: ReadonlyMap<string, (value: string) => Partial<Paragraph>> = new Map([
  ['w:pStyle', (style: string): Partial<Paragraph> => ({ style })],
  ['w:numId', (list: string): Partial<Paragraph> => ({ list })],
  ['w:ilvl', (level: string): Partial<Paragraph> => ({ level: Number(level) || 0 })],
  ['w:outlineLvl', (level: string): Partial<Paragraph> => ({ heading: headingDepth(level) })],
])

/** The line that Word shows of a paragraph, with the number that its list gives it. */
export function lineOf(paragraph: Paragraph, { styles, numbers }: Surroundings): Line {
  const style = styles.get(paragraph.style)
  const list = paragraph.list ?? style?.list ?? null
  const isListed = list !== null && list !== '0'
  const level = isListed
    ? (paragraph.level ?? style?.level ?? numbers.levelOfStyle(list, paragraph.style))
    : 0
  // A paragraph without text shows its number too, but nobody means it.
  const isBlank = paragraph.text.trim() === ''
  const number = isListed && !isBlank ? numbers.next(list, level) : ''
  const heading = paragraph.heading ?? style?.heading ?? 0
  return {
    text: number + paragraph.text,
    heading: isBlank ? 0 : heading,
    item: isListed && !isBlank && heading === 0 ? level + 1 : 0,
    cells: [],
  }
}
