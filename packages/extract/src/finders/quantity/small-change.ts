import { parseNumeral } from '@shuzhi/document'

const whole = new Set(['元', '块', '圆'])
const change = /^([一二两三四五六七八九\d])[角毛](?:([一二三四五六七八九\d])分)?钱?/

/** 五元六角, 十块三毛: 角 and 分 behind a sum, their end and their value in its unit; null where none stand there. */
export function readChange(text: string, unit: string, at: number): { end: number; value: number } | null {
  const found = whole.has(unit) ? change.exec(text.slice(at, at + 5)) : null
  if (!found) return null
  const [tenths, hundredths] = [found[1], found[2]].map((digit) =>
    digit === undefined ? 0 : /\d/.test(digit) ? Number(digit) : (parseNumeral(digit) ?? 0),
  )
  return { end: at + found[0].length, value: (tenths! * 10 + hundredths!) / 100 }
}
