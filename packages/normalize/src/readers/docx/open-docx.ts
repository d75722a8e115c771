import { decode } from '../../decoding/decode.ts'
import type { Opened } from '../reader.ts'
import { readBody } from './body.ts'
import { DocxText } from './docx-text.ts'
import { readNumbering } from './numbering.ts'
import { Numbers } from './numbers.ts'
import { readStyles } from './styles.ts'
import { largestPart, openZip, PartTooLarge } from './unzip.ts'

/** The text that Word shows of a file, with its hints. A file that is no such package gives no text and no encoding, one that unpacks to too much says so. */
export function openDocx(bytes: Uint8Array): Opened {
  try {
    const partOf = openZip(bytes)
    const xmlOf = (name: string): string => {
      const part = partOf(`word/${name}.xml`)
      return part ? decode(part).text : ''
    }
    const document = xmlOf('document')
    if (document === '') return unreadable
    const styles = readStyles(xmlOf('styles'))
    const numbers = new Numbers(readNumbering(xmlOf('numbering')))
    const text = new DocxText()
    const notes = readBody(document, { styles, numbers })
    text.add(notes.lines)
    text.add(notesOf(xmlOf('footnotes'), 'w:footnote', notes.footnotes))
    text.add(notesOf(xmlOf('endnotes'), 'w:endnote', notes.endnotes))
    return { text: text.text, encoding: 'utf-8', invalid: 0, hints: text.hints }
  } catch (error) {
    return error instanceof PartTooLarge
      ? { ...unreadable, limit: `${largestPart / 1024 / 1024} MB` }
      : unreadable
  }

  /** The notes that the text refers to, in the order of their numbers. */
  function notesOf(xml: string, element: string, ids: readonly string[]) {
    if (xml === '' || ids.length === 0) return []
    const { notes } = readBody(xml, { styles: new Map(), numbers: new Numbers(readNumbering('')), element })
    return ids.flatMap((id, i) => {
      const [first, ...rest] = notes.get(id) ?? []
      return first ? [{ ...first, text: `[${i + 1}]${first.text.trimStart()}` }, ...rest] : []
    })
  }
}

const unreadable: Opened = { text: '', encoding: null, invalid: 0 }
