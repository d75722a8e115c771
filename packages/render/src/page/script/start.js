// Scripts run: what needs them may be shown. Small screens begin with their panels folded.
document.documentElement.classList.add('js')
for (const details of document.querySelectorAll('#ui-contents details'))
  details.open = window.innerWidth > 1180

// For the scripts that follow.
window.byId = (id) => document.getElementById(id)
window.isTyping = (target) => target.closest('input, textarea, select') !== null
