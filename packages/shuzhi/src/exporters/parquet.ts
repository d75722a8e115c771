import { renameSync, rmSync } from 'node:fs'
import { preparePlace } from '@shuzhi/stage'
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { besideOf } from '../outputs/growing-file.ts'
import { asked } from '../outputs/write-output.ts'
import { type Column, columns } from './columns.ts'
import { type Workbook, type WorkbookExporter, workbook } from './exporter.ts'
import { type FactRow, factRowsOf } from './fact-rows.ts'

const types: Readonly<Record<Column['holds'], 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN'>> = {
  text: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
}

/** Rows that are written together; so many are held in memory. */
const groupSize = 10_000

/** The table of facts as Apache Parquet, with the columns of the CSV; only `value` and `upper` may be null. */
export const parquet: WorkbookExporter = workbook<FactRow[]>(factRowsOf, openParquet)

function openParquet(path: string): Workbook<FactRow[]> {
  const beside = besideOf(path)
  const writer = asked(path, () => {
    preparePlace(path)
    return new ParquetWriter({
      writer: fileWriter(beside),
      schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    })
  })
  let rows: FactRow[] = []
  const writeGroup = () => {
    if (rows.length > 0)
      writer.write({
        columnData: columnsOf(rows).map(({ name, data }) => ({ name, data })),
        rowGroupSize: rows.length,
      })
    rows = []
  }
  return {
    add(part) {
      for (const row of part) rows.push(row)
      if (rows.length >= groupSize) asked(path, writeGroup)
    },
    end: () =>
      asked(path, () => {
        writeGroup()
        writer.finish()
        renameSync(beside, path)
      }),
    drop: () => rmSync(beside, { force: true }),
  }
}

const columnsOf = (rows: readonly FactRow[]) =>
  columns.map(({ key, holds }) => ({
    name: key,
    data: rows.map((row) => row[key]),
    type: types[holds],
    nullable: holds === 'number',
  }))
