import type { SiteSpeech } from './site-speech.ts'

/** The kinds of files that word processors write. */
const file = String.raw`\.(?:docx?|pptx?|xlsx?|pdf|txt|wps|rar|zip)`

/** What a site for documents sets above a text: the name of the file, the names of its pages. Source: the pages of Chinese sites for documents. */
export const documents: readonly SiteSpeech[] = [
  {
    kind: 'page-file',
    holds: ['.doc', '.ppt', '.xls', '.pdf', '.txt', '.wps'],
    pattern: new RegExp(
      `^(?:类型)?(?!附件|\\d{1,2}[.、．])[^。：:；]{0,50}(?:总结|报告|述职|讲义|课件|范文|心得)[^。：:；]{0,20}${file}$`,
    ),
    examples: ['年度述职报告.docx', '公文处理培训讲义(某县).ppt'],
    ordinary: ['附件1：工作总结.docx', '任务清单.docx', '实施方案.docx', '1.任务清单.xlsx', '附件：报表.xls'],
  },
  {
    kind: 'page-file',
    holds: ['_第'],
    pattern: /^.{2,80}_第 ?\d{1,4} ?页$/,
    examples: ['年度述职报告.docx_第1页', '工作总结 _第12页'],
    ordinary: ['图1_第2季度走势'],
  },
  {
    kind: 'page-file',
    holds: ['KB', 'MB'],
    pattern: /^(?:大小[：:] ?)?\d{1,5}(?:\.\d{1,2})? ?[KM]B$/,
    examples: ['37.5 KB', '大小：521.13KB'],
    ordinary: ['带宽100MB', '100MB光纤入户'],
  },
  // A picture that a converter to Markdown left in a text without one.
  {
    kind: 'page-file',
    holds: ['!['],
    pattern: /^[^。，：]{0,8}!\[[^\n]{0,60}\]\([^)\s]{0,200}\)$/,
    examples: ['![工作总结](https://www.example.com/1.jpg)', '微信 ![]()'],
    ordinary: ['完成！[1]（见附件）'.replace('！', '![')],
  },
]
