// The ledger over all reports is made when it is opened, as many rows as one can look at.
{
  const most = 500
  const details = byId('ui-all-numbers')
  const filter = byId('ui-ledger-filter')
  const show = () => {
    const { ledger, reports, words } = indexData()
    const wanted = filter.value
    const rows = wanted === '' ? ledger : ledger.filter((row) => row.slice(2).join('\t').includes(wanted))
    const body = byId('ui-numbers').tBodies[0]
    body.textContent = ''
    for (const [report, anchor, section, action, object, shown, , unit] of rows.slice(0, most)) {
      const [address, title] = reports[report]
      const row = body.insertRow()
      for (const text of [title, section, action, object]) row.insertCell().textContent = text
      const cell = row.insertCell()
      cell.className = 'number'
      const link = document.createElement('a')
      link.href = `${address}#${anchor}`
      link.textContent = shown
      cell.append(link)
      row.insertCell().textContent = unit
    }
    details.querySelector('output').value = fillIn(words.rows, {
      count: rows.length,
      shown: Math.min(most, rows.length),
    })
  }
  if (details) {
    details.addEventListener('toggle', show, { once: true })
    filter.addEventListener('input', show)
  }
}
