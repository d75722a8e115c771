// The contents mark the section that one reads.
{
  const links = [...document.querySelectorAll('#ui-contents ol a')]
  const sections = links.map((link) => byId(decodeURIComponent(link.hash.slice(1))))
  let waiting = false
  const follow = () => {
    waiting = false
    let current = -1
    for (const [index, section] of sections.entries()) {
      if (section && section.getBoundingClientRect().top < 120) current = index
    }
    for (const [index, link] of links.entries()) {
      if (index === current) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
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
