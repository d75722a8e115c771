import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { asked } from '../../outputs/write-output.ts'
import { type Cell, mostRows, rowXml, type SheetHead, sheetEnd, sheetStart } from './sheet.ts'

/** A worksheet whose XML grows on disk, as a workbook's sheets grow together and are written one after another. */
export type SpooledSheet = {
  head: SheetHead
  add(cells: readonly Cell[]): void
  /** Whether it holds as many rows as a sheet can. */
  isFull(): boolean
  /** The bytes of its XML from start to end; then nothing can be added any more. */
  read(): Generator<Uint8Array>
  drop(): void
}

/** Rows are written together until they make so many characters. */
const together = 65_536

/** Opens a sheet that grows in a file of its own. */
export function spoolSheet(head: SheetHead, file: string): SpooledSheet {
  const place = asked(file, () => openSync(file, 'w+'))
  let rows = 0
  let waiting = sheetStart(head)
  let length = 0
  const write = () => {
    const bytes = Buffer.from(waiting)
    waiting = ''
    asked(file, () => {
      for (let at = 0; at < bytes.length; ) at += writeSync(place, bytes, at, undefined, length + at)
    })
    length += bytes.length
  }
  return {
    head,
    add(cells) {
      rows += 1
      waiting += rowXml(cells, rows)
      if (waiting.length >= together) write()
    },
    isFull: () => rows >= mostRows - 1,
    *read() {
      waiting += sheetEnd(head, rows)
      write()
      for (let at = 0; at < length; ) {
        const piece = Buffer.alloc(Math.min(together, length - at))
        at += readSync(place, piece, 0, piece.length, at)
        yield piece
      }
    },
    drop() {
      closeSync(place)
      rmSync(file, { force: true })
    },
  }
}
