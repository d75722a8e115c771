import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { csvField } from '../src/exporters/csv.ts'
import { columnName } from '../src/exporters/xlsx/sheet.ts'
import { folderWith, runShuzhi } from './run-shuzhi.ts'

const report = [
  '社区工作总结',
  '一、工作情况',
  '一是走访居民120户，投入3—5万元。二是召开会议**次，增长-2.5%。',
  '二、存在问题',
  '（一）"=SUM(A1)"式的台账没有更新😀，欠账约30项。',
  '三、下步打算',
  '逐月更新台账。',
  '',
].join('\r\n')

const reports = () => folderWith({ 'a.txt': report, 'b.txt': '=cmd工作总结\n一、工作情况\n开展演练3次。\n' })

async function exported(format: string, file: string): Promise<string> {
  const cwd = reports()
  const ended = await runShuzhi(['export', '.', '--to', format, '-o', file], { cwd })
  expect(ended).toEqual({ status: 0, stdout: '', stderr: '' })
  return join(cwd, file)
}

describe('csv', () => {
  it('is read back by another parser, with a byte order mark and one row a fact', async () => {
    const file = await exported('csv', 'facts.csv')
    expect([...readFileSync(file).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true })
    const quantities = rows.filter(({ type }) => type === 'quantity')
    expect(
      quantities.map(({ text, value, upper, masked, unit }) => [text, value, upper, masked, unit]),
    ).toEqual([
      ['120户', '120', '', 'false', '户'],
      ['3—5万元', '3', '5', 'false', '万元'],
      ['**次', '', '', 'true', '次'],
      ["'-2.5%", '-2.5', '', 'false', '%'],
      ['约30项', '30', '', 'false', '项'],
      ['3次', '3', '', 'false', '次'],
    ])
    expect(quantities[2]).toMatchObject({
      action: '召开',
      object: '会议',
      role: 'achievements',
      line: '3',
      point: '1.p2',
    })
  })

  it.each([
    ['=1+1', `'=1+1`],
    ['+86', `'+86`],
    ['-2', `'-2`],
    ['@SUM', `'@SUM`],
    ['\t=1', `'\t=1`],
    ['\n=1', `"'\n=1"`],
    ['＝1', `'＝1`],
    ['＠1', `'＠1`],
    ['a=1', 'a=1'],
    ['a"b', '"a""b"'],
    ['a,b', '"a,b"'],
    [-2, '-2'],
    [null, ''],
  ])('writes %j as %j', (value, field) => {
    expect(csvField(value)).toBe(field)
  })
})

it('writes a parquet file that another reader reads as the same rows', async () => {
  const file = await asyncBufferFromFile(await exported('parquet', 'facts.parquet'))
  const rows = await parquetReadObjects({ file })
  const quantities = rows.filter(({ type }) => type === 'quantity')
  expect(quantities.map(({ text, value, masked, line }) => [text, value, masked, line])).toEqual([
    ['120户', 120, false, 3],
    ['3—5万元', 3, false, 3],
    ['**次', null, true, 3],
    ['-2.5%', -2.5, false, 3],
    ['约30项', 30, false, 5],
    ['3次', 3, false, 3],
  ])
})

describe('xlsx', () => {
  it('is a workbook that another reader opens; blanks are told as they stand', async () => {
    const file = await exported('xlsx', 'facts.xlsx')
    const sheets = await readExcelFile(file)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['数据台账', '问题与打算', '检查结果', '报告'])
    const [ledger, plans, , documents] = sheets.map(({ data }) => data)
    expect(plans?.slice(1, 3)).toEqual([
      ['存在问题', '（一）"=SUM(A1)"式的台账没有更新😀，欠账约30项', '逐月更新台账', 'a.txt'],
      ['下步打算', '逐月更新台账', null, 'a.txt'],
    ])
    expect(ledger?.[3]).toEqual([
      '一、工作情况',
      '召开',
      '会议',
      '**次',
      '次',
      null,
      '召开会议**次，增长-2.5%。',
      '工作情况',
      'a.txt',
      3,
    ])
    expect(documents?.slice(1).map((row) => row[1])).toEqual(['社区工作总结', '=cmd工作总结'])
  })

  it('holds no formula and gives the same bytes each time', async () => {
    const bytes = await Promise.all([exported('xlsx', 'a.xlsx'), exported('xlsx', 'a.xlsx')])
    const [one, two] = bytes.map((file) => readFileSync(file))
    expect(one?.equals(two ?? Buffer.of())).toBe(true)
    expect(one?.includes('<f>')).toBe(false)
  })

  it('names columns as Excel does', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})

it('writes brat files whose offsets count characters of the text beside them', async () => {
  const folder = await exported('brat', 'brat')
  const characters = Array.from(readFileSync(join(folder, 'a.txt'), 'utf8'))
  const lines = readFileSync(join(folder, 'a.ann'), 'utf8').trimEnd().split('\n')
  const places = lines.flatMap((line) => {
    const [, kind, start, end, text] = /^T\d+\t(\w+) (\d+) (\d+)\t(.*)$/.exec(line) ?? []
    return kind ? [{ kind, slice: characters.slice(Number(start), Number(end)).join(''), text }] : []
  })
  expect(places.filter(({ slice, text }) => slice !== text)).toEqual([])
  expect(places.filter(({ kind }) => kind === 'Quantity').map(({ text }) => text)).toEqual([
    '120户',
    '3—5万元',
    '**次',
    '-2.5%',
    '约30项',
  ])
  expect(lines).toContain('A1\tMasked T3')
  expect(readFileSync(join(folder, 'annotation.conf'), 'utf8')).toMatch(/^\[entities\]\nQuantity\n/)
})

it('writes web annotations whose quotation stands at its position, in characters', async () => {
  const { stdout } = await runShuzhi(['export', 'a.txt', '--to', 'web-annotation'], { cwd: reports() })
  const characters = Array.from(report)
  const all = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(all.length).toBeGreaterThan(4)
  for (const { '@context': context, type, target } of all) {
    const [place, quote] = target.selector
    expect([context, type]).toEqual(['http://www.w3.org/ns/anno.jsonld', 'Annotation'])
    expect(characters.slice(place.start, place.end).join('')).toBe(quote.exact)
    expect(report).toContain(quote.prefix + quote.exact + quote.suffix)
  }
})

it('writes conll with each character once and labels that begin with B', async () => {
  const { stdout } = await runShuzhi(['export', 'a.txt', '--to', 'conll'], { cwd: reports() })
  const rows = stdout
    .split('\n')
    .filter((line) => line !== '' && line !== '-DOCSTART- O')
    .map((line) => line.split(' '))
  expect(rows.map(([character]) => character).join('')).toBe(report.replace(/\s/g, ''))
  const wrong = rows.filter(
    ([, label = ''], at) => label.startsWith('I-') && !/^[BI]-/.test(rows[at - 1]?.[1] ?? ''),
  )
  expect(wrong).toEqual([])
})

it('says what to do where a format cannot go to standard output', async () => {
  const { status, stderr } = await runShuzhi(['export', 'a.txt', '--to', 'xlsx'], { cwd: reports() })
  expect([status, stderr.includes('-o')]).toEqual([2, true])
})

it.each([
  ['export', '--to', 'csv', '-o', 'a.txt'],
  ['export', 'a.txt', '--to', 'brat', '-o', '.'],
  ['export', '.', '--to', 'brat', '-o', '.'],
  ['build', 'c.html', '-o', '.'],
])('never writes over a report that it reads: %s %s %s %s %s', async (...args) => {
  const cwd = folderWith({ 'a.txt': report, 'c.html': '<p>工作总结</p>' })
  const { status, stderr } = await runShuzhi(args, { cwd })
  expect([status, stderr.includes('-o')]).toEqual([2, true])
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(report)
  expect(readFileSync(join(cwd, 'c.html'), 'utf8')).toBe('<p>工作总结</p>')
})

it('does not read its own folder of exports again', async () => {
  const cwd = reports()
  for (const _ of [1, 2]) await runShuzhi(['export', '.', '--to', 'brat', '-o', 'brat'], { cwd })
  expect(readdirSync(join(cwd, 'brat')).sort()).toEqual([
    'a.ann',
    'a.txt',
    'annotation.conf',
    'b.ann',
    'b.txt',
  ])
})
