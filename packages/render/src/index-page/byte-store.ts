/** Text kept as UTF-8 in memory that is used again once it is cleared: half of what strings take, and nothing to collect. */
export type ByteStore = {
  add(text: string): void
  /** What was added, until something more is, or it is cleared. */
  bytes(): Uint8Array
  clear(): void
}

const encoder = new TextEncoder()

/** Opens a store that is empty. */
export function openByteStore(): ByteStore {
  let room = new Uint8Array(1 << 16)
  let length = 0
  return {
    add(text) {
      // No UTF-16 code unit takes more than three bytes.
      const needed = length + 3 * text.length
      if (needed > room.length) {
        const wider = new Uint8Array(Math.max(needed, 2 * room.length))
        wider.set(room.subarray(0, length))
        room = wider
      }
      length += encoder.encodeInto(text, room.subarray(length)).written
    },
    bytes: () => room.subarray(0, length),
    clear() {
      length = 0
    },
  }
}
