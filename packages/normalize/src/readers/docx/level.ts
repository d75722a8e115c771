import { entityAt } from '../entity.ts'

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

/** Sets what a child of `w:lvl` says of its level; others say nothing. */
export function setLevel(level: Level, name: string, value: string): void {
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

export const newLevel = (): Level => ({
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
