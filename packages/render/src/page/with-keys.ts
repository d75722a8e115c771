import type { Element } from 'hast'
import { element } from './element.ts'

/** A line on the keyboard: `按 {j} 查看`, the keys set as keys. Shown where scripts run and there is a keyboard. */
export const withKeys = (line: string): Element =>
  element(
    'p',
    { className: ['hint', 'keys', 'scripted'] },
    line.split(/\{(.)\}/u).map((part, i) => (i % 2 === 1 ? element('kbd', {}, [part]) : part)),
  )
