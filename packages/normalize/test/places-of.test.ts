import { expect, it } from 'vitest'
import { placesOf } from '../src/places-of.ts'

it('gives the places of all characters in order', () => {
  expect(placesOf('“一”、“二”“', '”“')).toEqual([0, 2, 4, 6, 7])
  expect(placesOf('一二', '“”')).toEqual([])
})
