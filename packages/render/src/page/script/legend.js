// The legend is the filter: a box that is off hides its kind of marks, the button in the bar hides all.
{
  const boxes = [...document.querySelectorAll('#ui-legend input')]
  const all = byId('ui-marks')
  const apply = () => {
    const off = boxes.filter((box) => !box.checked).map((box) => box.value)
    if (off.length === boxes.length) off.push('flags')
    document.body.dataset.off = off.join(' ')
    all.setAttribute('aria-pressed', String(boxes.some((box) => box.checked)))
  }
  for (const box of boxes) box.addEventListener('change', apply)
  all.addEventListener('click', () => {
    const show = boxes.every((box) => !box.checked)
    for (const box of boxes) box.checked = show
    apply()
  })
  byId('ui-print').addEventListener('click', () => window.print())
}
