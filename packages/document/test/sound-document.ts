import { applyEdits, type Extracted, finding } from '../src/index.ts'

const raw = '述职报告##ad##\n一、履职情况\n召开会议**次，一是抓学习。'

/** A small document that keeps every law and has a part for each to be broken in; a new one each time. */
export function soundDocument(): Extracted {
  const { text, map } = applyEdits(raw, [{ span: [4, 10], insert: '' }])
  return {
    schema: 1,
    id: 'sound',
    source: {
      path: 'sound.txt',
      format: 'txt',
      encoding: 'utf-8',
      bytes: 74,
      length: raw.length,
      sha256: '0'.repeat(64),
    },
    text,
    map,
    masks: [{ span: [16, 18], kind: 'asterisk' }],
    noise: [{ kind: 'site-mark', raw: [4, 10], at: 4, text: '##ad##' }],
    hints: [{ span: [5, 11], kind: 'heading', depth: 1 }],
    findings: [
      finding('site-mark', [4, 4], { mark: '##ad##' }, { raw: [4, 10] }),
      finding('blank', [16, 18], { mask: '**' }, { fix: { raw: [22, 24], insert: '3' } }),
    ],
    tree: {
      type: 'root',
      span: [0, 26],
      children: [
        { type: 'title', span: [0, 4] },
        {
          type: 'section',
          span: [5, 26],
          id: '1',
          role: 'achievements',
          children: [
            {
              type: 'heading',
              span: [5, 11],
              depth: 1,
              runIn: false,
              ordinal: { style: '一、', value: 1, raw: '一、' },
            },
            {
              type: 'paragraph',
              span: [12, 26],
              children: [
                { type: 'sentence', span: [12, 20] },
                {
                  type: 'enumeration',
                  span: [20, 26],
                  children: [
                    {
                      type: 'point',
                      span: [20, 26],
                      id: '1.1',
                      depth: 1,
                      ordinal: { style: '一是', value: 1, raw: '一是' },
                      children: [
                        { type: 'marker', span: [20, 22] },
                        { type: 'sentence', span: [22, 26] },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    facts: [
      {
        type: 'quantity',
        span: [16, 19],
        rule: 'counted',
        value: null,
        masked: true,
        bound: 'exact',
        unit: '次',
        action: { span: [12, 14], given: 'stated' },
        object: { span: [14, 16], given: 'stated' },
      },
      { type: 'term', span: [22, 25], rule: 'quoted' },
    ],
    relations: {
      items: [
        { id: '1', kind: 'problem', span: [5, 26], name: [5, 11] },
        { id: '1.1', kind: 'measure', span: [20, 26], name: [22, 26] },
      ],
      links: [{ from: '1', to: '1.1', score: 1, evidence: [{ kind: 'place', from: [5, 11], to: [22, 26] }] }],
    },
  }
}
