// Finds every occurrence of any characters in the text, over the borders of marks but not of lines.
{
  const input = byId('ui-find')
  const output = document.querySelector('.find output')
  let hits = []
  let now = -1

  const clear = () => {
    for (const mark of document.querySelectorAll('#ui-text .hit')) {
      const parent = mark.parentNode
      mark.replaceWith(...mark.childNodes)
      parent.normalize()
    }
    hits = []
    now = -1
  }

  const lines = () => {
    const found = new Map()
    const walker = document.createTreeWalker(byId('ui-text'), NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const line = node.parentElement.closest('.run-in, p, h1, h2, h3, h4, h5, h6')
      const outer = line?.parentElement.closest('.run-in')
      const key = outer || line
      if (!found.has(key)) found.set(key, [])
      found.get(key).push(node)
    }
    return found.values()
  }

  const wrap = (node, start, end) => {
    const middle = start > 0 ? node.splitText(start) : node
    if (end - start < middle.data.length) middle.splitText(end - start)
    const mark = document.createElement('mark')
    mark.className = 'hit'
    middle.replaceWith(mark)
    mark.append(middle)
    return mark
  }

  // From the last hit to the first, so that splitting a node leaves the offsets before it right.
  const markLine = (nodes, wanted) => {
    const starts = []
    let whole = ''
    for (const node of nodes) {
      starts.push(whole.length)
      whole += node.data
    }
    const found = []
    for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + wanted.length))
      found.push(at)
    const marks = []
    let last = nodes.length - 1
    for (const at of found.reverse()) {
      const parts = []
      while (starts[last] >= at + wanted.length) last -= 1
      for (let i = last; i >= 0; i -= 1) {
        const start = Math.max(0, at - starts[i])
        const end = Math.min(nodes[i].data.length, at + wanted.length - starts[i])
        if (end > start) parts.unshift(wrap(nodes[i], start, end))
        if (starts[i] <= at) break
      }
      marks.unshift(parts)
    }
    return marks
  }

  const goTo = (index) => {
    for (const part of hits[now] || []) part.classList.remove('now')
    now = hits.length === 0 ? -1 : (index + hits.length) % hits.length
    for (const part of hits[now] || []) part.classList.add('now')
    if (now >= 0) hits[now][0].scrollIntoView({ block: 'center' })
    output.value = input.value === '' ? '' : `${now + 1} / ${hits.length}`
  }

  const find = () => {
    clear()
    if (input.value !== '') for (const nodes of [...lines()]) hits.push(...markLine(nodes, input.value))
    goTo(0)
  }

  input.addEventListener('input', find)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') goTo(now + (event.shiftKey ? -1 : 1))
  })
  for (const button of document.querySelectorAll('[data-find]')) {
    button.addEventListener('click', () => goTo(now + (button.dataset.find === 'next' ? 1 : -1)))
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || isTyping(event.target)) return
    event.preventDefault()
    input.focus()
  })
}
