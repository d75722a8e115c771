import { isLatin } from '../latin.ts'
import { letterWords } from '../lexicon/filler-words.ts'
import type { MaskKind } from './mask-kind.ts'
import { after, before, isAlone, unitAfter, unitBefore } from './run-context.ts'

/** `X`, `XX`, `ＸＸ`; no part of a Latin word or a formula, no Roman numeral. */
export const letter: MaskKind = {
  kind: 'letter',
  glyphs: 'XxＸｘ',
  hides(run) {
    if (isLatin(unitBefore(run)) || isLatin(unitAfter(run))) return false
    const isSingle = run.end - run.start === 1
    // Between Chinese characters and their punctuation several X are a mask, whatever else stands there.
    if (!isSingle && !isAscii(unitBefore(run)) && !isAscii(unitAfter(run))) return true
    const left = before(run)
    const right = after(run)
    if (/[A-WYZa-wyz][-.@]$/.test(left) || /^[.@][A-WYZa-wyz\d]/.test(right)) return false
    return !isSingle || !(isAlone(run) || isWord(left, right) || isTerm(left, right) || isTick(left, right))
  },
  examples: [
    '⟦XX⟧县20⟦XX⟧年⟦X⟧月，讲党课⟦X⟧次，占⟦X⟧%',
    '⟦xx⟧镇投入⟦x⟧万元',
    '用APP和XML、VR、AXX、Xbox',
    '拍X光，用X射线',
    'iPhone X手机',
    '实施“1+X”证书、“1+9+X”政策、X+1',
    '3X5排列，型号X5，数组x[i]',
    '⟦X⟧-⟦X⟧月、⟦X⟧/⟦X⟧、⟦X⟧.⟦X⟧亿元',
    '邮箱xx@example.com，见xxx.doc',
    '习(xí)',
    '[x] 已完成[⟦X⟧]项',
    '“党建+⟦XX⟧”品牌',
    '⟦ＸＸ⟧村',
  ],
}

/** Whether a single X ticks a box: `[x] 已完成`. */
const isTick = (left: string, right: string): boolean => /^\s*\[$/.test(left) && right.startsWith('] ')

const isAscii = (code: number): boolean => code < 0x80

/** Whether a single X is a word of its own, or one of several Latin words. */
const isWord = (left: string, right: string): boolean =>
  letterWords.some((word) => right.startsWith(word.slice(1))) ||
  /[A-WYZa-wyz] $/.test(left) ||
  /^ [A-WYZa-wyz]/.test(right)

/** Whether a single X is a term of a formula or a part of a model number. A dash also stands between two masks: X-X月. */
const isTerm = (left: string, right: string): boolean =>
  /^\s?[+＋=×*^]\s?[\dA-WYZa-wyz]/.test(right) ||
  /[\dA-WYZa-wyz]\s?[+＋=×*^]\s?$/.test(left) ||
  /^[-/]?[A-WYZa-wyz]|^\d|^\[[a-z]/.test(right) ||
  /[A-WYZa-wyz][-/]$/.test(left)
