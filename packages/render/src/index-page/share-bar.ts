import type { Role } from '@shuzhi/document'
import type { Element } from 'hast'
import { element } from '../page/element.ts'
import type { Words } from '../page/words.ts'
import type { Summary } from '../summary.ts'

const width = 160
const height = 12

/** The share of each role in a report's characters as a bar; its words are the bar's name. */
export function shareBar({ roles, characters }: Summary, words: Words): Element {
  const shares = (Object.keys(words.roles) as Role[]).map((role) => ({
    role,
    share: roles[role] / Math.max(1, characters),
  }))
  const shown = shares.filter(({ share }) => share > 0)
  const name = shown.map(({ role, share }) => `${words.roles[role]} ${Math.round(share * 100)}%`).join('，')
  let x = 0
  const parts = shown.map(({ role, share }) => {
    const part = element('rect', {
      className: [`share-${role}`],
      x: String(round(x)),
      y: '0',
      width: round(share * width),
      height,
    })
    x += share * width
    return part
  })
  return element(
    'svg',
    {
      className: ['shares'],
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      ariaLabel: name,
      preserveAspectRatio: 'none',
    },
    [element('title', {}, [name]), ...parts],
  )
}

/** Which colour is which role. */
export const shareLegend = (words: Words): Element =>
  element(
    'ul',
    { className: ['share-legend'] },
    (Object.keys(words.roles) as Role[]).map((role) =>
      element('li', {}, [
        element('svg', { width: height, height, ariaHidden: 'true' }, [
          element('rect', { className: [`share-${role}`], width: height, height }),
        ]),
        words.roles[role],
      ]),
    ),
  )

const round = (n: number): number => Math.round(n * 100) / 100
