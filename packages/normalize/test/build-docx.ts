import { crc32, deflateRawSync } from 'node:zlib'

/** A ZIP file of parts by name: deflated, as Word writes it. */
export function buildZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crcOf(bytes), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(bytes.length, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), shared, place, Buffer.from(name)]),
    )
    bodies.push(local)
    at += local.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  const list = Buffer.concat(directory)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, list, end])
}

/** Readers here do not look at checksums; Node 20 may not have one to give. */
const crcOf = (bytes: Uint8Array): number => (typeof crc32 === 'function' ? crc32(bytes) : 0)

/** A Word file of the parts that stand in `word/`: document, styles, numbering, footnotes. */
export function buildDocx(parts: Readonly<Record<string, string>>): Uint8Array {
  const wrapped = Object.entries(parts).map(([name, xml]) => [
    `word/${name}.xml`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`,
  ])
  return buildZip({ '[Content_Types].xml': '<Types/>', ...Object.fromEntries(wrapped) })
}
