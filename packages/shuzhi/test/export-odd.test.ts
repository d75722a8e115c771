import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { cellXml } from '../src/exporters/xlsx/sheet.ts'
import { folderWith, runShuzhi } from './run-shuzhi.ts'

/** Reports that are hard for tables: formulas, control characters, line ends of all kinds, a cell that is too long, no fact at all. */
const reports = {
  '=1+1.txt': '=cmd工作总结\r\n一、=SUM(A1)\r\n走访居民120户，@投入3—5万元。\r\n',
  '＝表😀.txt': '＋总结\n一、情况\n走访\u0001居民\u000b12户\u001b[31m，慰问\u2028老人3名，\t-5%。\n',
  'a\nb,"c".txt': '总结\r一、情况\r走访居民12户。\r',
  'long.txt': `总结\n走访居民${'，和谐'.repeat(12_000)}120户。\n`,
  'none.txt': '你好\n这里没有事实\n',
}
const paths = Object.keys(reports).filter((path) => path !== 'none.txt')

async function exported(format: string, ...operands: string[]): Promise<string> {
  const cwd = folderWith(reports)
  const ended = await runShuzhi(['export', ...operands, '--to', format, '-o', `all.${format}`], { cwd })
  expect(ended).toEqual({ status: 0, stdout: '', stderr: '' })
  return join(cwd, `all.${format}`)
}

describe('odd reports', () => {
  it('give a csv in which each row has all its fields and none runs as a formula', async () => {
    const rows: string[][] = parse(readFileSync(await exported('csv', '.')), { bom: true })
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    expect(new Set(rows.slice(1).map(([, path = '']) => path.replace(/^'/, '')))).toEqual(new Set(paths))
    const fields = rows.flat().filter((field) => !/^-?\d+(?:\.\d+)?$/.test(field))
    expect(fields.filter((field) => /^[=+\-@\t\r\n＝＋－＠]/.test(field))).toEqual([])
  })

  it('give a parquet file with the rows of the csv', async () => {
    const rows: Record<string, string>[] = parse(readFileSync(await exported('csv', '.')), {
      columns: true,
      bom: true,
    })
    const file = await asyncBufferFromFile(await exported('parquet', '.'))
    const plain = (await parquetReadObjects({ file })).map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')])),
    )
    const bare = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value.replace(/^'/, '')])),
    )
    expect(plain).toEqual(bare)
  })

  it('give a workbook whose cells hold no more than Excel takes', async () => {
    const sheets = await readExcelFile(await exported('xlsx', '.'))
    const cells = sheets.flatMap(({ data }) => data.flat()).map(String)
    expect(Math.max(...cells.map(({ length }) => length))).toBe(32_767)
    expect(cells.filter((cell) => cell.length === 32_767).every((cell) => cell.endsWith('…'))).toBe(true)
  })

  it('without a fact give tables with a head only', async () => {
    expect(parse(readFileSync(await exported('csv', 'none.txt')), { bom: true })).toHaveLength(1)
    const file = await asyncBufferFromFile(await exported('parquet', 'none.txt'))
    expect(await parquetReadObjects({ file })).toEqual([])
    const sheets = await readExcelFile(await exported('xlsx', 'none.txt'))
    expect(sheets.map(({ data }) => data.length)).toEqual([1, 1, 1, 2])
    expect(readFileSync(await exported('web-annotation', 'none.txt'), 'utf8')).toBe('')
  })
})

it.each([
  ['a<b>&"c"', 'a&lt;b&gt;&amp;&quot;c&quot;'],
  ['a\u0000\u001Bb\uFFFE', 'ab'],
  ['\uD83D', ''],
  ['_x0041_', '_x005F_x0041_'],
  ['_x41_', '_x41_'],
])('writes %j into a cell as %j', (text, xml) => {
  expect(/<t [^>]*>(.*)<\/t>/.exec(cellXml(text, 'A1', 0))?.[1]).toBe(xml)
})
