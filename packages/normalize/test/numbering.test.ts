import { expect, it } from 'vitest'
import { writeNumber } from '../src/readers/docx/number-formats.ts'
import { readNumbering } from '../src/readers/docx/numbering.ts'
import { Numbers } from '../src/readers/docx/numbers.ts'

it.each([
  ['decimal', '1 2 9 10 11 21 120'],
  ['decimalZero', '01 02 09 10 11 21 120'],
  ['decimalFullWidth', '１ ２ ９ １０ １１ ２１ １２０'],
  ['decimalEnclosedCircle', '① ② ⑨ ⑩ ⑪ 21 120'],
  ['decimalEnclosedCircleChinese', '① ② ⑨ ⑩ ⑪ 21 120'],
  ['decimalEnclosedFullstop', '⒈ ⒉ ⒐ ⒑ ⒒ 21 120'],
  ['decimalEnclosedParen', '⑴ ⑵ ⑼ ⑽ ⑾ 21 120'],
  ['chineseCounting', '一 二 九 十 十一 二十一 一百二十'],
  ['chineseCountingThousand', '一 二 九 十 十一 二十一 一百二十'],
  ['japaneseCounting', '一 二 九 十 十一 二十一 一百二十'],
  ['taiwaneseCounting', '一 二 九 十 十一 二十一 一百二十'],
  ['taiwaneseCountingThousand', '一 二 九 十 十一 二十一 一百二十'],
  ['chineseLegalSimplified', '壹 贰 玖 拾 拾壹 贰拾壹 壹佰贰拾'],
  ['ideographDigital', '一 二 九 一〇 一一 二一 一二〇'],
  ['ideographEnclosedCircle', '㊀ ㊁ ㊈ ㊉ 11 21 120'],
  ['ideographTraditional', '甲 乙 壬 癸 11 21 120'],
  ['ideographZodiac', '子 丑 申 酉 戌 21 120'],
  ['upperRoman', 'I II IX X XI XXI CXX'],
  ['lowerRoman', 'i ii ix x xi xxi cxx'],
  ['upperLetter', 'A B I J K U PPPPP'],
  ['lowerLetter', 'a b i j k u ppppp'],
  ['aFormatOfTomorrow', '1 2 9 10 11 21 120'],
])('%s counts %s', (format, numbers) => {
  expect([1, 2, 9, 10, 11, 21, 120].map((n) => writeNumber(n, format)).join(' ')).toBe(numbers)
})

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

it('takes the levels of the list style that a definition refers to', () => {
  const xml =
    `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Outline"/></w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Outline"/>${level(0, 'chineseCounting', '%1、')}</w:abstractNum>` +
    '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>'
  const numbers = new Numbers(readNumbering(xml))
  expect([numbers.next('5', 0), numbers.next('5', 0)]).toEqual(['一、', '二、'])
})

it('counts levels within each other, sets first numbers anew, and writes higher levels in digits where it is told', () => {
  const xml =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
  const numbers = new Numbers(readNumbering(xml))
  const written = [
    ['1', 0],
    ['1', 1],
    ['1', 1],
    ['1', 0],
    ['1', 1],
    ['2', 0],
    ['9', 0],
  ] as const
  expect(written.map(([id, index]) => numbers.next(id, index))).toEqual([
    '一、',
    '1.1 ',
    '1.2 ',
    '二、',
    '2.1 ',
    '七、',
    '',
  ])
})
