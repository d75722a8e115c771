/** Leaves the first entries of a list. Its length is set only where it changes: that is slow. */
export function cutTo(list: unknown[], length: number): void {
  if (length < list.length) list.length = length
}
