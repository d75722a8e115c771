import type { Extracted, RelationItem, RelationKind, Span } from '@shuzhi/document'
import {
  blank,
  build,
  dateline,
  enumeration,
  heading,
  label,
  marker,
  paragraph,
  point,
  quantity,
  salutation,
  section,
  sentence,
  signature,
  title,
} from './build-document.ts'

/** A small report with one of everything. */
export const sampleReport = (): Extracted =>
  build(
    [
      title('柳溪镇党委书记抓基层党建工作'),
      '\n',
      title('2022年度述职报告'),
      '\n',
      salutation('各位代表：'),
      '\n',
      paragraph(sentence('现将工作情况报告如下：')),
      '\n',
      section(
        '1',
        'achievements',
        heading(1, '一、履职情况'),
        '\n',
        section(
          '1.1',
          'achievements',
          heading(2, '（一）抓学习、强引领。', true),
          paragraph(
            sentence('坚持把学习摆在首位。'),
            enumeration(
              point(
                '1.1-1',
                1,
                marker('一是'),
                sentence('办好讲堂，'),
                sentence('召开专题会议**次，学习《工作条例》；'),
              ),
              point('1.1-2', 1, marker('二是'), sentence('落实“一岗双责”，慰问老党员32人。')),
            ),
          ),
        ),
        '\n',
        section(
          '1.2',
          'achievements',
          heading(2, '（二）建阵地'),
          '\n',
          paragraph(sentence('建成活动阵地5个。'), ' ', sentence('验收合格。')),
        ),
      ),
      '\n',
      section(
        '2',
        'problems',
        heading(1, '三、存在的问题'),
        '\n',
        enumeration(
          point('2-1', 1, marker('一是'), sentence('学得不深。')),
          '\n',
          point('2-2', 1, marker('二是'), sentence('抓得不实。')),
        ),
        '\n',
        section('2.1', 'causes', label('究其原因，'), paragraph(sentence('主要是作风不够扎实。'))),
      ),
      '\n',
      section('3', 'plans', heading(1, '四、下步打算'), '\n', paragraph(sentence('新建示范点**余个。'))),
      '\n',
      signature('柳溪镇党委'),
      '\n',
      dateline('2022年12月'),
    ],
    (at) => ({
      masks: [
        { span: at('**'), kind: 'asterisk' },
        { span: at('**', 2), kind: 'asterisk' },
      ],
      facts: [
        { type: 'role', span: at('柳溪镇党委书记'), rule: 'sample' },
        { type: 'organization', span: at('柳溪镇党委'), rule: 'sample' },
        { type: 'place', span: at('柳溪镇'), rule: 'sample' },
        { type: 'date', span: at('2022年度'), rule: 'sample', value: '2022', masked: false },
        {
          ...quantity(at('**次'), null, '次'),
          action: { span: at('召开'), given: 'stated' },
          object: { span: at('专题会议'), given: 'stated' },
        },
        { type: 'document', span: at('《工作条例》'), rule: 'sample' },
        { type: 'term', span: at('“一岗双责”'), rule: 'sample' },
        quantity(at('32人'), 32, '人'),
        quantity(at('5个'), 5, '个'),
        { ...quantity(at('**余个'), null, '个'), bound: 'over' },
      ],
      relations: {
        items: [
          item('2-1', 'problem', [at('一是', 2)[0], at('学得不深。')[1]], at('学得不深')),
          item('2-2', 'problem', [at('二是', 2)[0], at('抓得不实。')[1]], at('抓得不实')),
          item(
            '2.1',
            'cause',
            [at('究其原因，')[0], at('主要是作风不够扎实。')[1]],
            at('主要是作风不够扎实'),
          ),
          item('3', 'measure', [at('四、')[0], at('新建示范点**余个。')[1]], at('新建示范点**余个')),
        ],
        links: [
          {
            from: '2-2',
            to: '2.1',
            score: 1,
            evidence: [{ kind: 'wording', from: at('实', 2), to: at('实', 3) }],
          },
          {
            from: '2.1',
            to: '3',
            score: 1,
            evidence: [{ kind: 'place', from: at('究其原因，'), to: at('四、') }],
          },
        ],
      },
      findings: [
        blank(at('**')),
        blank(at('**', 2)),
        {
          code: 'numbering-gap',
          severity: 'warning',
          span: at('三、'),
          data: { expected: '二、', actual: '三、' },
        },
      ],
    }),
  )

function item(id: string, kind: RelationKind, span: Span, name: Span): RelationItem {
  return { id, kind, span, name }
}
