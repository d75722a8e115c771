// Every place of every report where the wanted characters stand: a plain scan, so no hit is missed and none is false.
{
  const most = 200
  const around = 24
  const input = byId('ui-search')
  const results = byId('ui-results')
  const create = (name, className, ...children) => {
    const made = document.createElement(name)
    if (className) made.className = className
    made.append(...children)
    return made
  }
  const place = (address, { anchor, text, at }, wanted) => {
    const end = at + wanted.length
    const link = create(
      'a',
      '',
      (at > around ? '…' : '') + text.slice(Math.max(0, at - around), at),
      create('mark', '', wanted),
      text.slice(end, end + around) + (end + around < text.length ? '…' : ''),
    )
    link.href = anchor ? `${address}#${encodeURIComponent(anchor)}` : address
    return create('li', '', link)
  }
  const search = () => {
    const wanted = input.value
    results.hidden = wanted === ''
    results.textContent = ''
    if (wanted === '') return
    const { passages, reports, words } = indexData()
    const found = new Map()
    let count = 0
    for (const [report, anchor, text] of passages) {
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        count += 1
        if (count > most) continue
        if (!found.has(report)) found.set(report, [])
        found.get(report).push({ anchor, text, at })
      }
    }
    results.append(create('p', 'hint', amount(words.found, count, most)))
    for (const [report, places] of found) {
      const [address, title] = reports[report]
      const list = create('ol', '', ...places.map((one) => place(address, one, wanted)))
      list.lang = 'zh-Hans'
      results.append(create('h2', '', title), list)
    }
  }
  if (input) input.addEventListener('input', search)
}
