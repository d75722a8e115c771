import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import draft04 from 'ajv-draft-04'
import { expect, it } from 'vitest'
import { faultyReport, folderWith, runShuzhi, soundReport } from './run-shuzhi.ts'

// The schema as OASIS published it, in a package of Microsoft's.
const schema = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
)
const validate = new draft04.default({
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
  allErrors: true,
}).compile(schema)

async function logOf(files: Record<string, string>, ...args: string[]) {
  const { stdout } = await runShuzhi(['check', '.', '--reporter', 'sarif', '--lang', 'en', ...args], {
    cwd: folderWith(files),
  })
  const log = JSON.parse(stdout)
  validate(log)
  expect(validate.errors).toBeNull()
  return log
}

it('is a valid log with places, levels and fixes', async () => {
  const { runs } = await logOf({ '总 结/a.txt': faultyReport, 'b.txt': soundReport })
  const [blank, quote] = runs[0].results
  expect(runs[0].results).toHaveLength(2)
  expect(blank).toMatchObject({
    ruleId: 'blank',
    level: 'warning',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: '%E6%80%BB%20%E7%BB%93/a.txt' },
          region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 9 },
        },
      },
    ],
  })
  expect(runs[0].tool.driver.rules[blank.ruleIndex].id).toBe('blank')
  expect(quote.fixes[0].artifactChanges[0].replacements).toEqual([
    { deletedRegion: { charOffset: 26, charLength: 1 }, insertedContent: { text: '“' } },
  ])
})

it('is a valid log where nothing is found', async () => {
  expect((await logOf({ 'b.txt': soundReport })).runs[0].results).toEqual([])
})

it('would be refused with a column of zero', async () => {
  const log = await logOf({ 'a.txt': faultyReport })
  log.runs[0].results[0].locations[0].physicalLocation.region.startColumn = 0
  expect(validate(log)).toBe(false)
})
