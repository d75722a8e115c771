// Every passage of every report that holds the wanted characters: a plain scan, so no hit is missed and none is false.
{
  const most = 200
  const around = 24
  const input = byId('ui-search')
  const results = byId('ui-results')
  const line = ([report, anchor, text], wanted) => {
    const { reports } = indexData()
    const [address, title] = reports[report]
    const at = text.indexOf(wanted)
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = anchor ? `${address}#${encodeURIComponent(anchor)}` : address
    const mark = document.createElement('mark')
    mark.textContent = wanted
    const name = document.createElement('span')
    name.className = 'hint'
    name.textContent = title
    link.append(
      text.slice(Math.max(0, at - around), at),
      mark,
      text.slice(at + wanted.length, at + wanted.length + around),
    )
    item.append(link, ' ', name)
    return item
  }
  const search = () => {
    const wanted = input.value
    results.hidden = wanted === ''
    results.textContent = ''
    if (wanted === '') return
    const { passages, words } = indexData()
    const found = passages.filter(([, , text]) => text.includes(wanted))
    const count = document.createElement('p')
    count.className = 'hint'
    count.textContent = fillIn(words.found, { count: found.length, shown: Math.min(most, found.length) })
    const list = document.createElement('ol')
    list.append(...found.slice(0, most).map((passage) => line(passage, wanted)))
    results.append(count, list)
  }
  if (input) input.addEventListener('input', search)
}
