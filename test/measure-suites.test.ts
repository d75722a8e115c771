import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../scripts/measure-suites.mjs', import.meta.url))
const measure = (...args: string[]) => spawnSync('node', [script, ...args], { encoding: 'utf8' })

/** A number alone, as a spec of Recognizers-Text marks it. */
const numberSpec = (text: string, value: string | number) => ({
  Input: text,
  Results: [{ Text: text, TypeName: 'number', Resolution: { value } }],
})

/** Small files in the forms of the three suites: of each model what is right, what is wrong, and what is left out. */
const files = {
  'Specs/Number/Chinese/NumberModel.json': JSON.stringify([
    numberSpec('三百二十六', 326),
    numberSpec('四千五百', '4501'),
    numberSpec('好几千', '9'),
    numberSpec('几千', '1000'),
    numberSpec('-.25', '-0.25'),
    { Input: '一般来说', Results: [] },
    { Input: '总的来说', NotSupported: 'javascript' },
  ]),
  'Specs/DateTime/Chinese/DateTimeModel.json': JSON.stringify([
    {
      Input: '大坝在2014年3月合龙',
      Context: { ReferenceDateTime: '2016-01-05T00:00:00' },
      Results: [
        {
          Text: '2014年3月',
          TypeName: 'datetimeV2.daterange',
          Resolution: { values: [{ timex: '2014-03', type: 'daterange' }] },
        },
      ],
    },
    { Input: '下午三点', Results: [{ Text: '下午三点', TypeName: 'datetimeV2.time', Resolution: {} }] },
  ]),
  'jio/test/test_time_parser.py': `
        time_string_list = [
            # ['2001年', None, {'type': 'time_span', 'definition': 'accurate', 'time': ['2001-01-01 00:00:00', '2001-12-31 23:59:59']}],
            ['去年7月', {'year': 2018}, {'type': 'time_span', 'definition': 'accurate', 'time': ['2017-07-01 00:00:00', '2017-07-31 23:59:59']}],
            ['23天', None, {'type': 'time_delta', 'definition': 'accurate', 'time': {'day': 24.0}}],
        ]`,
  'jio/test/test_money_extractor.py': `['水费共计19.6万元，电费未收。', [{'text': '19.6万元', 'offset': [4, 10], 'type': 'money'}]],`,
  'duckling/Duckling/Time/ZH/Corpus.hs': `
  [ examples (datetimeInterval ((2013, 4, 2, 0, 0, 0), (2013, 4, 10, 0, 0, 0)) Day)
             [ "4月2日至9日"
             , "后天"
             ]
  ]`,
}

describe('measure-suites', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhi-test-'))
  beforeAll(() => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('tells what is right, wrong and left out, by suite and model', () => {
    const { stdout, status } = measure('--misses', '--left-out', folder)
    expect(status).toBe(0)
    expect(stdout.split('\n').slice(2, 15)).toEqual([
      '| Recognizers-Text | DateTimeModel | 2 | 1 | 1 / 1 | 100.0 % |',
      '| Recognizers-Text | NumberModel | 7 | 2 | 3 / 5 | 60.0 % |',
      '| Recognizers-Text | all | 9 | 3 | 4 / 6 | 66.7 % |',
      '| JioNLP | money, in sentences | 1 | 0 | 1 / 1 | 100.0 % |',
      '| JioNLP | time | 2 | 0 | 1 / 2 | 50.0 % |',
      '| JioNLP | all | 3 | 0 | 2 / 3 | 66.7 % |',
      '| duckling | Time | 2 | 1 | 1 / 1 | 100.0 % |',
      '| duckling | all | 2 | 1 | 1 / 1 | 100.0 % |',
      '| all |  | 14 | 4 | 7 / 10 | 70.0 % |',
      '',
      'asked by all rules: 7 of 10, 70.0 %',
      'with what was left out once answers had been seen: 7 of 11, 63.6 %',
      'with every answer that can be compared: 8 of 13, 61.5 %',
    ])
    expect(stdout).toContain('NumberModel: 四千五百 [四千五百] 四千五百吨 = 4500 吨 exact')
    expect(stdout).toContain('| words without a number (几十万) | before | 1 | 1 |')
    expect(stdout).toMatch(/^words without a number \(几十万\): .* 几千 \[几千\] /m)
  })

  it('says what it needs', () => {
    expect(measure('--help').stdout).toMatch(/^measure-suites .*FOLDER/)
    expect(measure()).toMatchObject({ status: 1, stderr: expect.stringContaining('--help') })
    expect(measure(folder, folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('one folder'),
    })
    expect(measure(join(folder, 'none'))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^There is no folder/),
    })
    expect(measure(join(folder, 'Specs', 'Number'))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^No suite is in/),
    })
  })

  it('names a file that it cannot read', () => {
    const spec = join(folder, 'broken/Specs/Number/Chinese/NumberModel.json')
    mkdirSync(dirname(spec), { recursive: true })
    writeFileSync(spec, '[{')
    const { status, stderr } = measure(join(folder, 'broken'))
    expect(status).toBe(1)
    expect(stderr.startsWith(`${spec} cannot be read: `)).toBe(true)
  })
})
