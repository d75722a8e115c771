// The data block of the index, read when it is first asked for. All rows of the ledger and all passages begin with the number of their report.
{
  let data
  window.indexData = () => {
    if (!data) {
      data = { ...JSON.parse(byId('ui-data').textContent), ledger: [], passages: [] }
      for (const [report, [, , ledger, passages]] of data.reports.entries()) {
        for (const row of ledger) data.ledger.push([report, ...row])
        for (const passage of passages) data.passages.push([report, ...passage])
      }
    }
    return data
  }
  window.fillIn = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])
  // How much there is, and how much of it is listed.
  window.amount = (text, count, most) => {
    const { words } = indexData()
    if (count === 0) return words.nothing
    return fillIn(text, { count }) + (count > most ? fillIn(words.first, { shown: most }) : '')
  }
}
