const opening = /^(`{3,}(?=[^`]*$)|~{3,})/

/** Code blocks between fences, read line by line from the first. */
export class CodeFence {
  /** The marks that close the block that is open. */
  #marks = ''

  /** What a line is: the `fence` that opens or closes a block, `code` inside of one, null outside. */
  read(line: string): 'fence' | 'code' | null {
    if (this.#marks === '') {
      this.#marks = opening.exec(line)?.[0] ?? ''
      return this.#marks === '' ? null : 'fence'
    }
    const closes = line.startsWith(this.#marks) && line === this.#marks[0]!.repeat(line.length)
    if (!closes) return 'code'
    this.#marks = ''
    return 'fence'
  }
}
