import { parquetWriteBuffer } from 'hyparquet-writer'
import { type Column, columns } from './columns.ts'
import { type WorkbookExporter, workbook } from './exporter.ts'
import { type FactRow, factRowsOf } from './fact-rows.ts'

const types: Readonly<Record<Column['holds'], 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN'>> = {
  text: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
}

/** The table of facts as Apache Parquet, with the columns of the CSV; only `value` and `upper` may be null. */
export const parquet: WorkbookExporter = workbook<FactRow[]>(
  (document) => factRowsOf(document),
  async (parts) => {
    const rows = parts.flat()
    const columnData = columns.map(({ key, holds }) => ({
      name: key,
      data: rows.map((row) => row[key]),
      type: types[holds],
      nullable: holds === 'number',
    }))
    return new Uint8Array(parquetWriteBuffer({ columnData }))
  },
)
