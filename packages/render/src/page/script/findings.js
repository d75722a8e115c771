// j and k step through the findings; the list and the text follow each other.
{
  const items = [...document.querySelectorAll('.finding')]
  let now = -1
  const choose = (index) => {
    if (!items[index]) return
    if (items[now]) items[now].classList.remove('now')
    now = index
    items[now].classList.add('now')
    const fold = items[now].closest('details')
    if (fold) fold.open = true
    items[now].scrollIntoView({ block: 'nearest' })
  }
  const goTo = (index) => {
    if (!items[index]) return
    choose(index)
    const link = items[index].querySelector('a')
    const place = byId(link.hash.slice(1))
    if (place) place.scrollIntoView({ block: 'center' })
    history.replaceState(null, '', link.hash)
    link.focus({ preventScroll: true })
  }
  document.addEventListener('keydown', (event) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'j') goTo(Math.min(now + 1, items.length - 1))
    if (event.key === 'k') goTo(Math.max(now - 1, 0))
  })
  const follow = () => choose(items.findIndex((item) => `#${item.id}` === window.location.hash))
  window.addEventListener('hashchange', follow)
  follow()
  for (const [index, item] of items.entries()) {
    item.addEventListener('click', (event) => {
      event.preventDefault()
      goTo(index)
    })
  }
  byId('ui-text').addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    const index = link ? items.findIndex((item) => `#${item.id}` === link.getAttribute('href')) : -1
    if (index < 0) return
    event.preventDefault()
    // Where the list is far below the text, a blank shows its card and stays.
    if (window.innerWidth <= 860 && link.classList.contains('blank')) return
    choose(index)
    items[index].querySelector('a').focus({ preventScroll: window.innerWidth > 860 })
  })
}
