// Tables sort by their heads; a button copies one as tab-separated values.
{
  const { compare } = new Intl.Collator('zh-Hans', { numeric: true })
  // The places of keys in order. What has no number comes last, whichever way one sorts; equal keys stay as they stand.
  window.sorted = (keys, isNumber, direction) => {
    const distinct = isNumber ? [] : [...new Set(keys)].sort(compare)
    const ranks = new Map(distinct.map((key, rank) => [key, rank]))
    const rankOf = (key) => (isNumber ? key : ranks.get(key))
    const ranked = keys.map((key, place) => ({ rank: rankOf(key), place }))
    ranked.sort((a, b) => {
      if (a.rank === null || b.rank === null) return (a.rank === null) - (b.rank === null)
      return direction * (a.rank - b.rank)
    })
    return ranked.map(({ place }) => place)
  }
  // Makes the heads of a table buttons; `sort` is told the column, whether it holds numbers, and the direction.
  window.sortByHeads = (table, sort) => {
    const heads = [...table.tHead.rows[0].cells]
    for (const [column, head] of heads.entries()) {
      if (head.classList.contains('unsorted')) continue
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        const ascending = head.getAttribute('aria-sort') !== 'ascending'
        for (const other of heads) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending')
        sort(column, head.classList.contains('number'), ascending ? 1 : -1)
      })
    }
  }
  const numberIn = (cell) => (cell.dataset.value === undefined ? null : Number(cell.dataset.value))
  for (const table of document.querySelectorAll('table.sortable')) {
    sortByHeads(table, (column, isNumber, direction) => {
      const body = table.tBodies[0]
      const rows = [...body.rows]
      const keys = rows.map(({ cells }) => (isNumber ? numberIn(cells[column]) : cells[column].textContent))
      // Out of the page while rows move: one layout instead of many.
      body.remove()
      body.append(...sorted(keys, isNumber, direction).map((place) => rows[place]))
      table.append(body)
      table.dispatchEvent(new Event('sorted'))
    })
  }

  // From a page that is a file, only the old way of copying is allowed.
  window.copyRows = (button, rows) => {
    const area = document.createElement('textarea')
    area.value = rows.map((cells) => cells.map((text) => text.replace(/\s+/g, ' ')).join('\t')).join('\n')
    document.body.append(area)
    area.select()
    document.execCommand('copy')
    area.remove()
    const name = button.textContent
    button.textContent = button.dataset.copied
    window.setTimeout(() => {
      button.textContent = name
    }, 1500)
  }
  for (const button of document.querySelectorAll('[data-copies]')) {
    button.addEventListener('click', () => {
      const rows = [...byId(button.dataset.copies).rows].filter((row) => !row.hidden)
      copyRows(
        button,
        rows.map((row) => [...row.cells].map((cell) => cell.textContent)),
      )
    })
  }

  const onlyBlank = byId('ui-only-blank')
  if (onlyBlank) {
    onlyBlank.addEventListener('change', () => {
      for (const row of byId('ui-ledger-table').tBodies[0].rows)
        row.hidden = onlyBlank.checked && row.querySelector('.blank') === null
    })
  }
}
