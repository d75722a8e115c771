import { describe, expect, it } from 'vitest'
import { noiseLines } from '../src/rules/noise/noise-lines.ts'
import { runRule } from './run-rule.ts'

const sentence = '我们坚持把服务群众放在首位，扎实推进各项重点工作，'

/** A page of running text that breaks off in mid-sentence. */
const page = sentence.repeat(10)

const cutsOf = (text: string) =>
  (runRule(noiseLines, text).cuts ?? []).map(({ span, kind }) => `${kind} ${text.slice(...span)}`)

describe('numbers alone on their lines', () => {
  it.each([
    ['1', '2', '3'],
    ['[4]', '[5]', '[6]'],
    ['7/20', '8/20', '9/20'],
    ['【1】', '2', '3'],
  ])('are page numbers where they count pages: %s %s %s', (...numbers) => {
    const text = numbers.map((number) => `${page}\n${number}\n`).join('')
    expect(cutsOf(text)).toEqual(numbers.map((number) => `page-number ${number}`))
  })

  it.each([
    ['a column of a table', ['1', '2', '3'].map((number) => `${number}\n道路硬化\n17公里\n`).join('')],
    ['numbers of headings', ['1', '2', '3'].map((number) => `${number}\n主要工作\n${page}完成。\n`).join('')],
    ['numbers that do not count', ['1', '5', '3'].map((number) => `${page}\n${number}\n`).join('')],
    ['two numbers', ['1', '2'].map((number) => `${page}\n${number}\n`).join('')],
  ])('are none in %s', (_, text) => {
    expect(cutsOf(text)).toEqual([])
  })
})

describe('the same line beside page numbers', () => {
  const printed = (head: (i: number) => string) =>
    [1, 2, 3].map((i) => `${page}\n— ${i} —\n${head(i)}\n`).join('')

  it('is a running head', () => {
    expect(cutsOf(printed(() => '青柳镇工作报告'))).toEqual(
      [1, 2, 3].flatMap((i) => [`page-number — ${i} —`, 'running-head 青柳镇工作报告']),
    )
  })

  it('is none where it differs', () => {
    expect(cutsOf(printed((i) => `第${i}项工作`))).toEqual([1, 2, 3].map((i) => `page-number — ${i} —`))
  })

  it('is none away from a page number', () => {
    expect(cutsOf(`${page}\n小结\n`.repeat(5))).toEqual([])
  })
})

describe('numbers before the text of each page', () => {
  const pages = (mark: string) => [1, 2, 3].map((i) => `${i}${mark}${page.slice(0, -1)}`).join('\n')

  it.each(['、', '. '])('go where each page breaks off in mid-sentence: %j', (mark) => {
    expect(cutsOf(pages(mark))).toEqual([1, 2, 3].map((i) => `page-number ${i}${mark}`))
  })

  it.each([
    ['headings behind whole sentences', [1, 2, 3].map((i) => `${i}、抓学习。${page}完成。`).join('\n')],
    ['a list of short lines', '1、走访农户\n2、修路\n3、栽树'],
    ['two pages', pages('、').split('\n').slice(0, 2).join('\n')],
    ['numbers that do not count', pages('、').replace('2、', '5、')],
  ])('stay in %s', (_, text) => {
    expect(cutsOf(text)).toEqual([])
  })
})
