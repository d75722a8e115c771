import type { MaskKind } from './mask-kind.ts'
import { after, before, isAlone, isBetweenSides, opensLine } from './run-context.ts'

/** `**`, `****`; no multiplication, no code, no list bullet, no line of asterisks. */
export const asterisk: MaskKind = {
  kind: 'asterisk',
  glyphs: '*＊﹡✱',
  hides(run) {
    if (isAlone(run)) return false
    if (run.end - run.start > 1) return true
    const left = before(run)
    const right = after(run)
    if (opensLine(run) && /^(?:\s|注[：:])/.test(right)) return false
    if (isBetweenSides(run)) return false
    if (/^(?:\s|$)/.test(right) && /\s$/.test(left)) return false
    if (/[A-Za-z]\($/.test(left) && /^\)/.test(right)) return false
    if (/[.\])]$/.test(left) && /^[A-Za-z]/.test(right)) return false
    return !(/[\w)]\s?$/.test(left) && /^\s?[\w(]/.test(right)) && !/^\.\w/.test(right)
  },
  examples: [
    '⟦**⟧县召开会议⟦**⟧次，整改⟦*⟧个',
    '电话138⟦****⟧1234',
    '2*3=6',
    '* 第一项',
    '****',
    '* * *',
    '上传*.txt文件',
    'COUNT(*)、/^a.*b$/',
    '共(⟦*⟧)人，占⟦*⟧.⟦*⟧%',
    '占⟦**⟧.⟦*⟧%',
    '*注：含兼职，按长*宽*高计',
    '⟦**⟧考核中获⟦**⟧名次',
  ],
}
