import { expect, it } from 'vitest'
import { hemmedTerms } from '../src/rules/noise/hemmed-terms.ts'

const named = (text: string, kinds: readonly (string | null)[]) => {
  let at = 0
  const lines = text.split('\n').map((line): [number, number] => {
    at += line.length + 1
    return [at - line.length - 1, at - 1]
  })
  return hemmedTerms(text, lines, kinds)
}

it('takes the items of a list between terms for terms', () => {
  expect(named('1、甲\n2、乙\n3、丙\n4、丁', ['terms', null, null, 'licence'])).toEqual([
    'terms',
    'terms',
    'terms',
    'licence',
  ])
})

it.each([
  ['1、甲\n乙\n3、丙', ['terms', null, 'terms']],
  ['1、甲\n2、乙', ['terms', null]],
  ['1、甲\n2、乙\n3、丙', ['page-data', null, 'page-data']],
  ['1、甲\n2、乙\n3、丙\n4、丁\n5、戊', ['terms', null, null, null, 'terms']],
])('leaves what is no item, ends the text, stands between others or is long: %j', (text, kinds) => {
  expect(named(text, kinds)).toEqual(kinds)
})
