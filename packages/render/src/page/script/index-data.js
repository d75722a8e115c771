// The data block of the index, read when it is first asked for.
{
  let data
  window.indexData = () => {
    if (!data) data = JSON.parse(byId('ui-data').textContent)
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
