// The data block of the index, read when it is first asked for.
{
  let data
  window.indexData = () => {
    if (!data) data = JSON.parse(byId('ui-data').textContent)
    return data
  }
  window.fillIn = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])
}
