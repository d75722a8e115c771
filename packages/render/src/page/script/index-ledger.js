// The ledger over all reports is made when it is opened, as many rows as one can look at; all of them are filtered, sorted and copied.
{
  const most = 500
  const details = byId('ui-all-numbers')
  const filter = byId('ui-ledger-filter')
  const table = byId('ui-numbers')
  let order = null
  // What one reads in each column, as the heads name them; the value is a number or null.
  const cellsOf = ([report, , section, action, object, shown, , unit]) => [
    indexData().reports[report][1],
    section,
    action,
    object,
    shown,
    unit,
  ]
  const wantedRows = () => {
    const { ledger } = indexData()
    const wanted = filter.value
    const rows = order ? order.map((place) => ledger[place]) : ledger
    return wanted === '' ? rows : rows.filter((row) => cellsOf(row).some((text) => text.includes(wanted)))
  }
  const line = (row) => {
    const [report, anchor] = row
    const made = document.createElement('tr')
    for (const [column, text] of cellsOf(row).entries()) {
      const cell = made.insertCell()
      if (!table.tHead.rows[0].cells[column].classList.contains('number')) {
        cell.textContent = text
        continue
      }
      cell.className = 'number'
      const link = document.createElement('a')
      link.href = `${indexData().reports[report][0]}#${anchor}`
      link.textContent = text
      cell.append(link)
    }
    return made
  }
  const show = () => {
    const rows = wantedRows()
    table.tBodies[0].textContent = ''
    table.tBodies[0].append(...rows.slice(0, most).map(line))
    details.querySelector('output').value = amount(indexData().words.rows, rows.length, most)
  }
  if (details) {
    details.addEventListener('toggle', show, { once: true })
    filter.addEventListener('input', show)
    sortByHeads(table, (column, isNumber, direction) => {
      const { ledger } = indexData()
      order = sorted(
        ledger.map((row) => (isNumber ? row[6] : cellsOf(row)[column])),
        isNumber,
        direction,
      )
      show()
    })
    byId('ui-copy-numbers').addEventListener('click', (event) => {
      const heads = [...table.tHead.rows[0].cells].map((head) => head.textContent)
      copyRows(event.currentTarget, [heads, ...wantedRows().map(cellsOf)])
    })
  }
}
