import type { Extracted } from '@shuzhi/document'
import { blank, build, heading, paragraph, quantity, section, sentence, title } from './build-document.ts'

/** A report of so many sections, each with a paragraph that holds a figure and a blank, which has a finding. */
export function longReport(sections: number): Extracted {
  const document = build([
    title('长报告'),
    ...Array.from({ length: sections }, (_, i) => [
      '\n',
      section(
        String(i + 1),
        'other',
        heading(1, `（${i + 1}）抓落实`),
        '\n',
        paragraph(sentence(`全年召开会议${i + 1}次，走访群众**户，推动各项工作落到实处、见到实效。`)),
      ),
    ]).flat(),
  ])
  const spansOf = (pattern: RegExp) =>
    Array.from(document.text.matchAll(pattern), ({ 0: { length }, index }): [number, number] => [
      index,
      index + length,
    ])
  const masks = spansOf(/\*\*/g)
  return {
    ...document,
    masks: masks.map((span) => ({ span, kind: 'asterisk' })),
    findings: masks.map(blank),
    facts: [
      ...spansOf(/\d+次/g).map((span, i) => quantity(span, i + 1, '次')),
      ...spansOf(/\*\*户/g).map((span) => quantity(span, null, '户')),
    ].sort((a, b) => a.span[0] - b.span[0]),
  }
}
