// What is known of a fact, on hover, focus or tap. The titles serve where scripts do not run.
{
  const card = byId('ui-card')
  const text = byId('ui-text')
  let chosen = null
  for (const fact of text.querySelectorAll('.fact')) {
    fact.dataset.about = fact.title
    fact.removeAttribute('title')
  }
  const hide = () => {
    if (chosen) chosen.classList.remove('chosen')
    chosen = null
    card.hidden = true
  }
  const show = (fact) => {
    if (fact === chosen) return
    hide()
    chosen = fact
    fact.classList.add('chosen')
    card.textContent = fact.dataset.about
    card.hidden = false
    const at = fact.getClientRects()[0]
    const width = document.documentElement.clientWidth
    const below = at.bottom + card.offsetHeight + 12 < window.innerHeight
    card.style.left = `${Math.max(8, Math.min(at.left, width - card.offsetWidth - 8)) + window.scrollX}px`
    card.style.top = `${(below ? at.bottom + 6 : at.top - card.offsetHeight - 6) + window.scrollY}px`
  }
  const factAt = (event) => (event.target instanceof Element ? event.target.closest('.fact') : null)
  const shown = (fact) => !(document.body.dataset.off || '').split(' ').includes(fact.classList[1])
  for (const type of ['mouseover', 'focusin', 'click']) {
    text.addEventListener(type, (event) => {
      const fact = factAt(event)
      if (fact && shown(fact)) show(fact)
      else hide()
    })
  }
  text.addEventListener('mouseleave', hide)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
    if (isTyping(event.target) || (event.key !== '[' && event.key !== ']')) return
    const facts = [...text.querySelectorAll('.fact')].filter(shown)
    const next = facts[facts.indexOf(chosen) + (event.key === ']' ? 1 : -1)]
    if (!next) return
    next.tabIndex = -1
    next.scrollIntoView({ block: 'center' })
    next.focus({ preventScroll: true })
  })
}
