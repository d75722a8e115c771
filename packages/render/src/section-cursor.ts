import { type Root, type Section, sectionsOf } from '@shuzhi/document'

/** Gives the innermost section at an offset of the text, for offsets that never go back; O(sections) over all calls. */
export function createSectionCursor(tree: Root): (offset: number) => Section | undefined {
  const sections = sectionsOf(tree)
  const open: Section[] = []
  let next = sections.next()
  return (offset) => {
    for (; !next.done && next.value.span[0] <= offset; next = sections.next()) open.push(next.value)
    while (open.length > 0 && open.at(-1)!.span[1] <= offset) open.pop()
    return open.at(-1)
  }
}
