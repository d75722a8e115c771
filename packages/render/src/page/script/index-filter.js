// The table of reports shows those whose title and year are wanted: the first hundred, then all on demand.
{
  const most = 100
  const table = byId('ui-reports')
  const filter = byId('ui-filter')
  const year = byId('ui-year')
  const all = byId('ui-all-reports')
  const none = byId('ui-no-report')
  let limit = most
  const apply = () => {
    let count = 0
    for (const row of table.tBodies[0].rows) {
      const wanted =
        row.cells[0].textContent.includes(filter.value) &&
        (year.value === '' || row.dataset.year === year.value)
      row.hidden = !wanted || count >= limit
      if (wanted) count += 1
    }
    all.hidden = count <= limit
    none.hidden = count > 0
    all.textContent = fillIn(all.dataset.words, { count })
  }
  if (table) {
    filter.addEventListener('input', apply)
    year.addEventListener('change', apply)
    table.addEventListener('sorted', apply)
    all.addEventListener('click', () => {
      limit = Number.POSITIVE_INFINITY
      apply()
    })
    apply()
  }
}
