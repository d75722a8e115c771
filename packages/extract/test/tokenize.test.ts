import type { Mask } from '@shuzhi/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInWords } from '../src/lexicon/words/built-in-words.ts'
import { readWordLists, wordList } from '../src/lexicon/words/word-list.ts'
import { buildDictionary } from '../src/scan/dictionary.ts'
import { tokenize } from '../src/scan/tokenize.ts'

const dictionary = buildDictionary(builtInWords())
const tokensOf = (text: string, masks: Mask[] = [], words = dictionary) => {
  const tokens = tokenize(text, masks, words)
  return Array.from({ length: tokens.length }, (_, index) => ({
    start: tokens.starts[index]!,
    end: tokens.ends[index]!,
    word: tokens.word(index),
    tag: tokens.tag(index),
  }))
}
const cut = (text: string) => tokensOf(text).map(({ word, tag }) => `${word}/${tag}`)

describe('tokenize', () => {
  it('takes the likeliest words', () => {
    expect(cut('全年发展党员档案')).toEqual(['全年/t', '发展/vn', '党员/n', '档案/n'])
    expect(cut('为民办实事')).toEqual(['为民/d', '办/v', '实事/n'])
  })

  it.each([
    ['民警校外巡逻', '民警', '校外'],
    ['重要方面厂里投入', '方面', '厂里'],
    ['当地测量', '当地', '测量'],
    ['依法医治', '依法', '医治'],
    ['出狱政策', '出狱', '政策'],
  ])('cuts %s at the common words', (text, ...words) => {
    expect(tokensOf(text).map(({ word }) => word)).toEqual(expect.arrayContaining(words))
  })

  it('leaves a numeral to a count, unless a word that ends in it stands there', () => {
    expect(cut('签订合同一百份')).toEqual(['签订/v', '合同/n', '一/x', '百/x', '份/q'])
    expect(cut('同一百姓')).toEqual(['同一/b', '百姓/n'])
    expect(cut('提高三成')).toEqual(['提高/v', '三/x', '成/n'])
    expect(cut('高三学生')).toEqual(['高三/n', '学生/n'])
  })

  it('takes of equal ways the one whose first word is shortest, whatever stands around it', () => {
    const even = buildDictionary([wordList('n', 9, ['甲', '甲乙', '乙丙', '丙', '丁'])])
    const words = (text: string) => tokensOf(text, [], even).map(({ word }) => word)
    expect(words('甲乙丙')).toEqual(['甲', '乙丙'])
    expect(words('丁丁丁甲乙丙丁丁')).toEqual(['丁', '丁', '丁', '甲', '乙丙', '丁', '丁'])
  })

  it('keeps numbers, Latin words and masks whole', () => {
    expect(cut('投入1,200.5万元')).toEqual(['投入/v', '1,200.5/number', '万/x', '元/x'])
    expect(cut('VR3智慧')).toEqual(['VR3/latin', '智慧/n'])
    expect(tokensOf('召开**次', [{ span: [2, 4], kind: 'asterisk' }])[1]).toEqual({
      start: 2,
      end: 4,
      word: '**',
      tag: 'mask',
    })
  })

  it('does not take a list for a number', () => {
    expect(cut('3,4名')[0]).toBe('3/number')
    expect(cut('3，400名')[0]).toBe('3，400/number')
  })

  it('covers all that is no blank, in order', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'党建工作，。1.,X*“”（） \n𠀀é召开') })
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        for (const { start, end, word } of tokensOf(text)) {
          expect(word).toBe(text.slice(start, end))
          expect(text.slice(at, start).replaceAll(' ', '')).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).replaceAll(' ', '')).toBe('')
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('takes a user’s words', () => {
    const own = buildDictionary([...builtInWords(), wordList('n', 15, ['实事单'])])
    expect(tokensOf('实事单', [], own)).toHaveLength(1)
  })
})

describe('Tokens', () => {
  const tokens = tokenize('召开 会议。', [], dictionary)

  it('are found by their place', () => {
    expect([tokens.from(0), tokens.from(1), tokens.from(2), tokens.from(9)]).toEqual([0, 1, 1, 3])
    expect([tokens.at(0), tokens.at(1), tokens.at(3), tokens.at(9)]).toEqual([0, -1, 1, -1])
  })

  it('have no kind and no letters where there is none', () => {
    expect([tokens.tag(-1), tokens.tag(3), tokens.word(-1), tokens.word(3)]).toEqual([
      undefined,
      undefined,
      '',
      '',
    ])
  })
})

describe('readWordLists', () => {
  it.each(['名词 12 党建', 'n 很多 党建'])('refuses the line %s', (line) => {
    expect(() => readWordLists(line)).toThrow(RangeError)
  })
})
