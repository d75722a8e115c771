// The contents mark the section that one reads.
{
  const links = [...document.querySelectorAll('#ui-contents ol a')]
  const sections = links.map((link) => byId(decodeURIComponent(link.hash.slice(1))))
  const nav = byId('ui-contents')
  // A long list of contents moves along.
  const keepInView = (link) => {
    const { top, bottom } = link.getBoundingClientRect()
    const box = nav.getBoundingClientRect()
    if (bottom > box.bottom) nav.scrollTop += bottom - box.bottom + 40
    else if (top < box.top) nav.scrollTop -= box.top - top + 40
  }
  let current
  let waiting = false
  const follow = () => {
    waiting = false
    const next = links[countOf(sections, (section) => section.getBoundingClientRect().top < 120) - 1]
    if (next === current) return
    if (current) current.removeAttribute('aria-current')
    if (next) {
      next.setAttribute('aria-current', 'true')
      keepInView(next)
    }
    current = next
  }
  window.addEventListener(
    'scroll',
    () => {
      if (!waiting) window.requestAnimationFrame(follow)
      waiting = true
    },
    { passive: true },
  )
  follow()
}
