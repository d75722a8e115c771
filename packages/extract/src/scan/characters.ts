import { numeralCharacters } from '@shuzhi/document'
import { nameJoints, nameTitles } from '../lexicon/persons/person-context.ts'
import { betweenJoints, rangeMarks } from '../lexicon/words/clause-words.ts'
import { phraseOpenings } from './phrase-lists.ts'

/** Kinds of code units, as bits: CJK ideographs (with 々 and 〇), digits, Latin letters, spaces, line breaks; all else is punctuation. */
export const han = 1
export const digit = 2
export const latin = 4
export const blank = 8
export const lineBreak = 16
/** Characters of Chinese numerals, which are ideographs too. */
export const numeral = 32
/** Marks that open or close a pair: 《 “ （ and their like. */
export const pairMark = 64

/** Characters of numerals in dates and sessions. */
export const dateNumeral = 128
/** Letters and a figure that are typed for the zero of a year in numerals: 二OO九年. */
export const typedZero = 4096
/** What stands behind the number of a date, a range or a session: 年, —, 届. */
export const numberEnd = 256
/** Numerals in capitals, as sums of money are written: 壹佰. */
export const capital = 1024
/** Marks that part clauses, the colon aside. */
export const clauseMark = 512
/** What the phrases of the lexicons begin with. */
export const phraseStart = 2048

/** Where words of a name are joined or parted: 第, 长, 任, a closing bracket, what can go on with a name's end, the second character of a form of address. */
export const unitJoint = 8192
/** What stands between the two ends of a range: 20—30, 20至30, 20和30之间. */
export const rangeJoint = 16384

/** 半, which opens a number before a unit. */
export const halfMark = 32768

/** The kinds of every code unit of UTF-16: one small table that all passes over a text look into, so that it stays at hand. */
export const characterKinds: Uint16Array = new Uint16Array(0x10000)

const setRange = (first: number, last: number, kind: number): void => {
  for (let code = first; code <= last; code += 1) characterKinds[code]! |= kind
}
const setEach = (characters: string, kind: number): void => {
  for (let at = 0; at < characters.length; at += 1) characterKinds[characters.charCodeAt(at)]! |= kind
}

setRange(0x4e00, 0x9fff, han)
setRange(0x3400, 0x4dbf, han)
setEach('々〇', han)
setRange(0x30, 0x39, digit)
setRange(0x41, 0x5a, latin)
setRange(0x61, 0x7a, latin)
setRange(0xc0, 0x24f, latin)
setEach(' \u3000\u00a0', blank)
setEach('\n', lineBreak)
setEach(numeralCharacters, numeral)
setEach('壹贰叁肆伍陆柒捌玖拾佰仟', capital)
setEach('《》〈〉“”‘’「」〝〞（）()', pairMark)
setEach('零〇○一二三四五六七八九十', dateNumeral)
setEach('Oo0', typedZero)
setEach('，。；！？,;!?\n', clauseMark)
setEach(phraseOpenings, phraseStart)
setEach('半', halfMark)
setEach('第长任和）)', unitJoint)
for (const joint of nameJoints) setEach(joint, unitJoint)
for (const title of nameTitles) if (title.length <= 3) setEach(title.slice(1, 2), unitJoint)
for (const mark of [...rangeMarks, ...betweenJoints]) setEach(mark, rangeJoint)
setEach('年学牧会财生粮教月日号届大中次”—–-－~～至到/.', numberEnd)

/** Whether a code unit is a digit, 0 to 9. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
