// The source beside the text, or in its place where there is no room; the same place stays in view.
{
  const button = byId('ui-beside')
  const source = byId('ui-source')
  const placesOf = (root) => [...root.querySelectorAll('[data-at]')]
  const inText = placesOf(byId('ui-text'))
  const inSource = placesOf(source)
  const isShown = () => document.documentElement.classList.contains('beside')
  const isNarrow = () => window.innerWidth <= 860

  const firstInView = (places, top) =>
    places[countOf(places, (place) => place.getBoundingClientRect().bottom <= top)]
  const sameIn = (places, place) =>
    places[countOf(places, (other) => Number(other.dataset.at) < Number(place.dataset.at))]

  const follow = () => {
    const place = firstInView(inText, 80)
    const there = place && sameIn(inSource, place)
    if (there) source.scrollTop += there.getBoundingClientRect().top - source.getBoundingClientRect().top - 68
  }

  button.addEventListener('click', () => {
    const place = firstInView(isShown() && isNarrow() ? inSource : inText, 80)
    const before = place ? place.getBoundingClientRect().top : 0
    const shown = document.documentElement.classList.toggle('beside')
    button.setAttribute('aria-pressed', String(shown))
    source.querySelector('details').open = shown
    const there = place && sameIn(shown && isNarrow() ? inSource : inText, place)
    if (there) window.scrollBy(0, there.getBoundingClientRect().top - before)
    if (shown && !isNarrow()) follow()
  })
  window.addEventListener(
    'scroll',
    () => {
      if (isShown() && !isNarrow()) window.requestAnimationFrame(follow)
    },
    { passive: true },
  )
}
