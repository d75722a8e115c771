import type { Span } from '@shuzhi/document'
import { lineMarks } from '../lexicon/site-marks.ts'
import { linesOf } from '../lines.ts'
import { cutNoise } from './cut-noise.ts'
import type { Cut, Rule } from './rule.ts'

/** A line longer than this, in code units, is running text. */
const longestLine = 120

/** Cuts whole lines that are no part of the report: page numbers, sources, advertising, navigation. The line stays, empty. */
export const noiseLines: Rule = {
  code: 'noise-lines',
  examples: [
    { before: '一、履职情况\n— 3 —\n二、存在问题', after: '一、履职情况\n\n二、存在问题' },
    { before: '资金来源：自筹', after: '资金来源：自筹' },
  ],
  apply(text) {
    const cuts: Cut[] = []
    for (const line of linesOf(text)) {
      const cut = noiseIn(text, line)
      if (cut) cuts.push(cut)
    }
    return cutNoise(text, cuts)
  },
}

function noiseIn(text: string, [start, end]: Span): Cut | null {
  if (start === end || end - start > longestLine) return null
  const line = text.slice(start, end)
  const content = line.trim()
  const mark = lineMarks.find(({ pattern }) => pattern.test(content))
  if (!mark) return null
  const from = start + line.length - line.trimStart().length
  return { span: [from, from + content.length], kind: mark.kind }
}
