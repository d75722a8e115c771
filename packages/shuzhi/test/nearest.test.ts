import { expect, it } from 'vitest'
import { nearestOf } from '../src/command-line/nearest.ts'

const known = ['build', 'check', 'export', 'numbering-gap', 'numbering-restart', 'md']

it.each([
  ['biuld', 'build'],
  ['CHECK', 'check'],
  ['chek', 'check'],
  ['exports', 'export'],
  ['numbering', 'numbering-gap'],
  ['numbering-restrat', 'numbering-restart'],
  ['mdd', 'md'],
  ['xy', undefined],
  ['frobnicate', undefined],
  ['', undefined],
])('takes %s for %s', (given, meant) => {
  expect(nearestOf(given, known)).toBe(meant)
})
