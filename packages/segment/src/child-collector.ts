/** Collects the children of one node after another, and gives each a list of its own size: one that grew has room for more, which a tree would hold on to. */
export class ChildCollector<T> {
  readonly #collected: T[] = []
  #count = 0

  add(child: T): void {
    this.#collected[this.#count] = child
    this.#count += 1
  }

  /** The children collected since the last were taken. */
  take(): T[] {
    const taken = this.#collected.slice(0, this.#count)
    this.#count = 0
    return taken
  }
}
