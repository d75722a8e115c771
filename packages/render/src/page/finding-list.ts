import {
  createLocator,
  type Extracted,
  type Finding,
  findingTable,
  type Language,
  messageOf,
} from '@shuzhi/document'
import type { Element } from 'hast'
import { foldedCodes } from '../folded-codes.ts'
import { findingAnchors, placeAnchor } from '../marks/finding-anchors.ts'
import { element } from './element.ts'
import { withKeys } from './with-keys.ts'
import { fill, words } from './words.ts'

/** Characters shown on each side of what a finding speaks of. */
const around = 12

type Listed = { finding: Finding; anchor: string }

/** What is to be checked, in the order of the text: each with its place, its surroundings and a link there. */
export function findingList(document: Extracted, language: Language): Element {
  const said = words[language]
  const anchors = findingAnchors(document.findings)
  const listed = document.findings
    .map((finding, i): Listed => ({ finding, anchor: anchors[i]! }))
    .sort((a, b) => a.finding.span[0] - b.finding.span[0])
  const item = itemOf(document, language)
  const { single, folded } = grouped(listed)
  return element('section', { id: 'ui-findings', ariaLabelledBy: ['ui-findings-name'] }, [
    element('h2', { id: 'ui-findings-name' }, [
      said.findings,
      ' ',
      element('span', { className: ['count'] }, [String(listed.length)]),
    ]),
    listed.length > 0
      ? withKeys(said.findingsHint)
      : element('p', { className: ['hint'] }, [said.noFindings]),
    ...(single.length > 0 ? [itemList(single.map((one) => item(one)))] : []),
    ...folded.map((group) => foldedGroup(group, item, single.length === 0 && folded.length === 1, language)),
  ])
}

/** The findings that are listed one by one, and those of a code that are too many, together. */
function grouped(listed: readonly Listed[]): { single: Listed[]; folded: Listed[][] } {
  const codes = foldedCodes(listed.map(({ finding }) => finding))
  const groups = new Map<Finding['code'], Listed[]>(listed.map(({ finding }) => [finding.code, []]))
  for (const one of listed) groups.get(one.finding.code)!.push(one)
  return {
    single: listed.filter(({ finding }) => !codes.has(finding.code)),
    folded: [...groups].flatMap(([code, group]) => (codes.has(code) ? [group] : [])),
  }
}

/** Findings of one code behind one line that says how many there are, why they matter, and each place. */
function foldedGroup(
  group: readonly Listed[],
  item: ReturnType<typeof itemOf>,
  open: boolean,
  language: Language,
): Element {
  const { finding } = group[0]!
  const message = messageOf(finding, language)
  return element('details', { open }, [
    element('summary', {}, [
      severity(finding, language),
      ' ',
      fill(words[language].manyFindings, { message, count: group.length }),
    ]),
    element('p', { className: ['hint'] }, [whyOf(finding, language)]),
    itemList(group.map((one) => item(one, message))),
  ])
}

const itemList = (items: Element[]): Element => element('ol', {}, items)

/** Why it matters, and what to do. */
const whyOf = ({ code }: Finding, language: Language): string => findingTable[code].why[language]

const severity = (finding: Finding, language: Language): Element =>
  element('span', { className: ['severity', finding.severity] }, [
    words[language].severities[finding.severity],
  ])

/** Makes the items; what the head of a group `said` already is not said again. */
function itemOf(document: Extracted, language: Language): (listed: Listed, said?: string) => Element {
  const locator = createLocator(document)
  return ({ finding, anchor }, said) => {
    const message = messageOf(finding, language)
    const { line, column } = locator.locateFinding(finding).start
    return element('li', { id: anchor, className: ['finding'] }, [
      element(
        'a',
        { href: `#${placeAnchor(anchor)}`, ...(message !== said && { title: whyOf(finding, language) }) },
        [
          ...(message === said
            ? []
            : [severity(finding, language), ' ', element('span', { className: ['message'] }, [message])]),
          ...excerpt(document.text, finding),
          element('span', { className: ['where'] }, [fill(words[language].line, { line, column })]),
        ],
      ),
    ])
  }
}

/** The characters around what a finding speaks of, in its line, `…` where there are more. Nothing for one that stands alone. */
function excerpt(text: string, { span: [start, end] }: Finding): Element[] {
  const before = lastLineOf(text.slice(Math.max(0, start - around - 1), start))
  const after = text.slice(end, end + around + 1).split('\n')[0]!
  const found = text.slice(start, Math.min(end, start + 2 * around))
  if (before + found + after === '') return []
  return [
    element('q', { lang: 'zh-Hans' }, [
      before.length > around ? `…${before.slice(1)}` : before,
      ...(found ? [element('mark', {}, [found.length < end - start ? `${found}…` : found])] : []),
      after.length > around ? `${after.slice(0, -1)}…` : after,
    ]),
  ]
}

const lastLineOf = (text: string): string => text.slice(text.lastIndexOf('\n') + 1)
