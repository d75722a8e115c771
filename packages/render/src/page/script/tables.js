// Tables sort by their heads; a button copies one as tab-separated values.
{
  const compare = new Intl.Collator('zh-Hans', { numeric: true }).compare
  const numberIn = (cell) => (cell.dataset.value === undefined ? null : Number(cell.dataset.value))
  const sortBy = (table, column, direction) => {
    const body = table.tBodies[0]
    const isNumber = table.tHead.rows[0].cells[column].classList.contains('number')
    const rows = [...body.rows].map((row) => ({
      row,
      key: isNumber ? numberIn(row.cells[column]) : row.cells[column].textContent,
    }))
    rows.sort((a, b) => {
      // What has no number comes last, whichever way one sorts.
      if (a.key === null || b.key === null) return (a.key === null) - (b.key === null)
      return direction * (isNumber ? a.key - b.key : compare(a.key, b.key))
    })
    // Out of the page while rows move: one layout instead of many.
    body.remove()
    body.append(...rows.map(({ row }) => row))
    table.append(body)
    table.dispatchEvent(new Event('sorted'))
  }
  for (const table of document.querySelectorAll('table.sortable')) {
    for (const [column, head] of [...table.tHead.rows[0].cells].entries()) {
      if (head.classList.contains('unsorted')) continue
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        const ascending = head.getAttribute('aria-sort') !== 'ascending'
        for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending')
        sortBy(table, column, ascending ? 1 : -1)
      })
    }
  }

  const copy = (text) => {
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    document.execCommand('copy')
    area.remove()
  }
  for (const button of document.querySelectorAll('[data-copies]')) {
    button.addEventListener('click', () => {
      const rows = [...byId(button.dataset.copies).rows].filter((row) => !row.hidden)
      const cellText = (cell) => cell.textContent.replace(/\s+/g, ' ')
      copy(rows.map((row) => [...row.cells].map(cellText).join('\t')).join('\n'))
      const name = button.textContent
      button.textContent = button.dataset.copied
      window.setTimeout(() => {
        button.textContent = name
      }, 1500)
    })
  }
}
