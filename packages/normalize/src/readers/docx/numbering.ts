import { attributeOf, type Piece, scanTags } from '../scan-tags.ts'
import { type Level, newLevel, setLevel } from './level.ts'

/** A list of a document: its definition, which other lists share with their counts, and the first numbers that it sets itself. */
export type List = { definition: string; levels: Map<number, Level>; starts: Map<number, number> }

/** The lists of numbering.xml by id. */
export function readNumbering(xml: string): Map<string, List> {
  const reader = new NumberingReader(xml)
  for (const piece of scanTags(xml)) if (piece.kind === 'open') reader.open(piece)
  return reader.lists
}

class NumberingReader {
  readonly lists = new Map<string, List>()
  #xml: string
  #definitions = new Map<string, Map<number, Level>>()
  /** Definitions by the list style that they define. */
  #styled = new Map<string, Map<number, Level>>()
  /** The style that stands for a definition without levels of its own. */
  #links = new Map<Map<number, Level>, string>()
  /** The levels, the list and the level that are open, and the number of the level that an override is about. */
  #levels = new Map<number, Level>()
  #list: List | null = null
  #level = newLevel()
  #override = 0

  constructor(xml: string) {
    this.#xml = xml
  }

  open(piece: Piece): void {
    const attribute = (name: string) => attributeOf(this.#xml, piece, name) ?? ''
    const value = attribute('w:val')
    if (piece.name === 'w:abstractNum') {
      this.#levels = new Map()
      this.#definitions.set(attribute('w:abstractNumId'), this.#levels)
    } else if (piece.name === 'w:num') {
      this.#list = { definition: '', levels: new Map(), starts: new Map() }
      this.lists.set(attribute('w:numId'), this.#list)
    } else if (piece.name === 'w:abstractNumId') this.#define(value)
    else if (piece.name === 'w:styleLink') this.#styled.set(value, this.#levels)
    else if (piece.name === 'w:numStyleLink') this.#links.set(this.#levels, value)
    else if (piece.name === 'w:lvl') {
      this.#level = newLevel()
      this.#levels.set(Number(attribute('w:ilvl')), this.#level)
    } else if (piece.name === 'w:lvlOverride') this.#override = Number(attribute('w:ilvl'))
    else if (piece.name === 'w:startOverride') this.#list?.starts.set(this.#override, Number(value) || 0)
    else setLevel(this.#level, piece.name, value)
  }

  /** Gives the list that is open the levels of its definition, or of the style that stands for them. */
  #define(definition: string): void {
    if (!this.#list) return
    const own = this.#definitions.get(definition)
    const style = own && this.#links.get(own)
    this.#levels = new Map(style === undefined ? own : this.#styled.get(style))
    this.#list.definition = definition
    this.#list.levels = this.#levels
  }
}
