import { entityAt } from '../entity.ts'
import { attributeOf, scanTags } from '../scan-tags.ts'

/** One level of a list: the first number, how numbers are written, the text around them (`（%1）`), what follows it, and its style. */
export type Level = {
  start: number
  format: string
  text: string
  suffix: string
  style: string | null
  /** Numbers of higher levels are written in digits too. */
  legal: boolean
  /** Begins anew behind this level (from 1) and those above it; 0: never. */
  restart: number | null
}

/** A list of a document: its definition, which other lists share with their counts, and the first numbers that it sets itself. */
export type List = { definition: string; levels: Map<number, Level>; starts: Map<number, number> }

/** The lists of numbering.xml by id. */
export function readNumbering(xml: string): Map<string, List> {
  const definitions = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  /** Definitions by the list style that they define, and the style that stands for a definition without levels of its own. */
  const styled = new Map<string, Map<number, Level>>()
  const links = new Map<Map<number, Level>, string>()
  let levels = new Map<number, Level>()
  let list: List | null = null
  let level: Level = newLevel()
  let override = 0
  for (const piece of scanTags(xml)) {
    if (piece.kind !== 'open') continue
    const value = attributeOf(xml, piece, 'w:val') ?? ''
    const index = Number(attributeOf(xml, piece, 'w:ilvl') ?? 0)
    switch (piece.name) {
      case 'w:abstractNum':
        levels = new Map()
        definitions.set(attributeOf(xml, piece, 'w:abstractNumId') ?? '', levels)
        break
      case 'w:num':
        list = { definition: '', levels: new Map(), starts: new Map() }
        lists.set(attributeOf(xml, piece, 'w:numId') ?? '', list)
        break
      case 'w:abstractNumId':
        if (!list) break
        list.definition = value
        list.levels = levels = new Map(linked(definitions.get(value)))
        break
      case 'w:styleLink':
        styled.set(value, levels)
        break
      case 'w:numStyleLink':
        links.set(levels, value)
        break
      case 'w:lvl':
        level = newLevel()
        levels.set(index, level)
        break
      case 'w:lvlOverride':
        override = index
        break
      case 'w:startOverride':
        list?.starts.set(override, Number(value) || 0)
        break
      default:
        setLevel(level, piece.name, value)
    }
  }
  return lists

  function linked(own: Map<number, Level> | undefined): Map<number, Level> | undefined {
    const style = own && links.get(own)
    return style === undefined ? own : styled.get(style)
  }
}

/** Sets what a child of `w:lvl` says of its level; others say nothing. */
function setLevel(level: Level, name: string, value: string): void {
  switch (name) {
    case 'w:start':
      level.start = Number(value) || 0
      break
    case 'w:numFmt':
      level.format = value
      break
    case 'w:lvlText':
      level.text = decoded(value)
      break
    case 'w:suff':
      level.suffix = value
      break
    case 'w:pStyle':
      level.style = value
      break
    case 'w:isLgl':
      level.legal = value !== '0' && value !== 'false'
      break
    case 'w:lvlRestart':
      level.restart = Number(value)
      break
  }
}

const newLevel = (): Level => ({
  start: 0,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  style: null,
  legal: false,
  restart: null,
})

const decoded = (value: string): string =>
  value.replace(/&[#\w]{1,10};/g, (reference) => entityAt(reference, 0)?.value ?? reference)
