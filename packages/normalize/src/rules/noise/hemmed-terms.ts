import type { Span } from '@shuzhi/document'

/** So many items of a list between two that are a site's terms are terms too. */
const mostHemmed = 2

const item = /^[（(]?\d{1,2}[.、．:：)）]/

/** Names the items of a list that stand between the terms of a site: it sets them as a list, and not each of them says so. */
export function hemmedTerms(
  text: string,
  lines: readonly Span[],
  kinds: readonly (string | null)[],
): (string | null)[] {
  const named = [...kinds]
  for (let from = 1; from < kinds.length; from += 1) {
    if (kinds[from] !== null || !isTerms(kinds[from - 1])) continue
    let to = from
    while (kinds[to] === null && to - from <= mostHemmed && item.test(text.slice(...lines[to]!))) to += 1
    if (to > from && to - from <= mostHemmed && isTerms(kinds[to])) named.fill('terms', from, to)
    from = Math.max(from, to - 1)
  }
  return named
}

const isTerms = (kind: string | null | undefined): boolean => kind === 'terms' || kind === 'licence'
