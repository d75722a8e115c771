/**
 * Starts works on items, so many ahead at most, and gives what comes of them in the order of the items, whichever is done first. Once `signal` is aborted
 * none is started any more, and those under way are waited for.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  start: (item: Item) => Promise<Result>,
  { ahead, signal }: { ahead: number; signal: AbortSignal },
): AsyncGenerator<{ item: Item; result: Result }> {
  const open: { item: Item; result: Promise<Result> }[] = []
  try {
    for (const item of items) {
      if (signal.aborted) return
      open.push({ item, result: start(item) })
      if (open.length < ahead) continue
      const first = open.shift()!
      yield { item: first.item, result: await first.result }
    }
    while (open.length > 0 && !signal.aborted) {
      const first = open.shift()!
      yield { item: first.item, result: await first.result }
    }
  } finally {
    await Promise.allSettled(open.map(({ result }) => result))
  }
}
