import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** A character reference as it stands in a source: where it ends, and its characters. */
export type Entity = { end: number; value: string }

const reference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y

/** The character reference at `at` (HTML, 13.5 Named character references); null for none. */
export function entityAt(source: string, at: number): Entity | null {
  reference.lastIndex = at
  const match = reference.exec(source)
  if (!match) return null
  const [, decimal, hex, name] = match
  const value = name
    ? decodeNamedCharacterReference(name)
    : characterOf(Number.parseInt(decimal ?? hex!, decimal ? 10 : 16))
  return value === false ? null : { end: reference.lastIndex, value }
}

const windows = new TextDecoder('windows-1252')

/** The character of a number; 128 to 159 are those of Windows, as every browser has it; what is no character gives �. */
function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows.decode(Uint8Array.of(code))
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD'
}
