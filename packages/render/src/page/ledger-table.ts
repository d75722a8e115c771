import type { Element } from 'hast'
import type { LedgerRow } from '../ledger.ts'
import { element } from './element.ts'
import type { Words } from './words.ts'

/** All quantities as a table (数据台账), each row linked to its place; with scripts it is sorted by its heads and copied as TSV. */
export function ledgerTable(rows: readonly LedgerRow[], words: Words): Element {
  const { columns } = words
  return element('section', { id: 'ui-ledger', ariaLabelledBy: ['ui-ledger-name'] }, [
    element('header', {}, [
      element('h2', { id: 'ui-ledger-name' }, [
        words.ledger,
        ' ',
        element('span', { className: ['count'] }, [String(rows.length)]),
      ]),
      ...(rows.length > 0 ? [tools(rows, words)] : []),
    ]),
    rows.length === 0
      ? element('p', { className: ['hint'] }, [words.noQuantities])
      : element(
          'div',
          { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabelledBy: ['ui-ledger-name'] },
          [
            element('table', { id: 'ui-ledger-table', className: ['sortable'] }, [
              element('thead', {}, [
                element('tr', {}, [
                  ...[columns.section, columns.action, columns.object].map((name) =>
                    element('th', { scope: 'col' }, [name]),
                  ),
                  element('th', { scope: 'col', className: ['number'] }, [columns.value]),
                  element('th', { scope: 'col' }, [columns.unit]),
                ]),
              ]),
              element(
                'tbody',
                { lang: 'zh-Hans' },
                rows.map((row) => ledgerLine(row, words)),
              ),
            ]),
          ],
        ),
  ])
}

/** What one does with the table: look at the blanks alone, take it along. */
function tools(rows: readonly LedgerRow[], words: Words): Element {
  const blanks = rows.filter(({ masked }) => masked).length
  return element('div', { className: ['tools', 'scripted'] }, [
    ...(blanks > 0 && blanks < rows.length
      ? [
          element('label', {}, [
            element('input', { type: 'checkbox', id: 'ui-only-blank' }),
            words.onlyBlank,
            ' ',
            element('span', { className: ['count'] }, [String(blanks)]),
          ]),
        ]
      : []),
    element('button', { type: 'button', dataCopies: 'ui-ledger-table', dataCopied: words.copied }, [
      words.copy,
    ]),
  ])
}

const ledgerLine = (row: LedgerRow, words: Words): Element =>
  element('tr', {}, [
    ...[row.section, row.action, row.object].map((text) => element('td', {}, [text])),
    element('td', { className: ['number'], ...(row.value !== null && { dataValue: row.value }) }, [
      element('a', { href: `#${row.anchor}`, title: row.text, ...(row.masked && { className: ['blank'] }) }, [
        shownValue(row, words),
      ]),
    ]),
    element('td', {}, [row.unit]),
  ])

/** A value as one reads it: `超过 100`, `3—5`, `待填`; what is written where it is no number or a fraction. */
export function shownValue({ masked, value, upper, bound, unit, text }: LedgerRow, words: Words): string {
  if (masked) return words.blank
  if (value === null || unit === '') return text
  return words.bounds[bound] + [value, upper].filter((n) => n !== undefined).join('—')
}
