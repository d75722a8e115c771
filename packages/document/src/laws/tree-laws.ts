import { contains } from '../span.ts'
import { isParent, leavesOf, nodesOf } from '../walk.ts'
import { type Law, show } from './law.ts'

/** What holds in the tree of a document. */
export const treeLaws: Record<string, Law> = {
  *'leaves-cover-text'({ document }) {
    if (!document.tree) return
    let at = 0
    for (const leaf of leavesOf(document.tree)) {
      if (leaf.span[0] < at) yield `${leaf.type} ${show(leaf.span)} begins before ${at}`
      const gap = document.text.slice(at, leaf.span[0])
      if (gap.trim() !== '') yield `“${gap.trim().slice(0, 20)}” before ${show(leaf.span)} is in no leaf`
      at = Math.max(at, leaf.span[1])
    }
    const rest = document.text.slice(at).trim()
    if (rest !== '') yield `“${rest.slice(0, 20)}” at the end is in no leaf`
  },
  *'children-are-inside'({ document }) {
    if (!document.tree) return
    for (const node of nodesOf(document.tree)) {
      if (!isParent(node)) continue
      for (const child of node.children) {
        if (!contains(node.span, child.span))
          yield `${child.type} ${show(child.span)} leaves ${node.type} ${show(node.span)}`
      }
      if (
        node.type === 'section' &&
        node.children[0]?.type !== 'heading' &&
        node.children[0]?.type !== 'label'
      ) {
        yield `section ${show(node.span)} begins with neither heading nor label`
      }
      if (node.type === 'point' && node.children[0]?.type !== 'marker')
        yield `point ${show(node.span)} begins without marker`
    }
  },
  *'ids-are-unique'({ document }) {
    if (!document.tree) return
    const seen = new Set<string>()
    for (const node of nodesOf(document.tree)) {
      if (!('id' in node)) continue
      if (seen.has(node.id)) yield `id ${node.id} stands twice`
      seen.add(node.id)
    }
  },
}
