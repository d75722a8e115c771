import { expect, it } from 'vitest'
import * as normalize from '../src/index.ts'

it('exports these names', () => {
  expect(Object.keys(normalize).sort()).toEqual(['normalize', 'normalizeFile', 'ruleCodes'])
})
