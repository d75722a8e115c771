// Scripts run: what needs them may be shown. Small screens begin with their panels folded.
document.documentElement.classList.add('js')
for (const details of document.querySelectorAll('#ui-contents details'))
  details.open = window.innerWidth > 1180

// For the scripts that follow.
window.byId = (id) => document.getElementById(id)
// How many elements at the start of a list, which stands in the order of the page, are such; few are looked at.
window.countOf = (list, isSuch) => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isSuch(list[middle])) low = middle + 1
    else high = middle
  }
  return low
}
window.isTyping = (target) => target.closest('input, textarea, select') !== null
