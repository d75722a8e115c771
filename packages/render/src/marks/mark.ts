import type { Extracted, Language, Span } from '@shuzhi/document'
import type { Element, ElementContent } from 'hast'

/** Something shown around a stretch of the text. An empty span is a sign that stands at a place. */
export type Mark = {
  span: Span
  /** The element around `children`. `first` is false for the later parts of a mark that had to be split: they bear no id. */
  wrap(children: ElementContent[], first: boolean): Element
}

/** One kind of marks: all that a document has, in any order. */
export type MarkSource = (document: Extracted, language: Language) => Mark[]
