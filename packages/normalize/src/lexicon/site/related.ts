import type { LineMark } from './line-mark.ts'

/** What a title of a model text ends with. */
const text = '(?:报告|总结|范文|模板|样本|材料|体会|计划|方案)'

/** Titles of other pages, labels, and where a page is to be found. Source: the article templates of Chinese content systems. */
export const related: readonly LineMark[] = [
  {
    kind: 'related',
    begins: ['相关'],
    rest: new RegExp(
      String.raw`^[^。，；：:\d]{0,12}(?:文章|报告|范文|总结)[：:] ?(?:[^、。；，\d]{2,24}${text}、?){3,}$`,
    ),
    examples: ['相关自查报告: 采购自查报告、收费自查报告样本、教学自查报告'],
    ordinary: [
      '相关资料：宣传册、海报、展板',
      '相关总结：已报送3份',
      '相关报告：一是体检报告、二是化验报告，均已归档。',
    ],
  },
  {
    kind: 'related',
    begins: ['【'],
    rest: /^[^】]{2,60}】的?相关(?:文章|推荐|阅读|范文)[：:]?$/,
    examples: ['【学校安全自查报告】相关文章:'],
    ordinary: ['【相关文章】12篇', '【学校】相关文章：12篇'],
  },
  {
    kind: 'label',
    begins: [
      ...['Tag', 'Tags', 'tag', 'tags', 'TAG', 'TAGS'],
      ...['相关热词搜索', '热词搜索', '本文关键词', '本文标签', '文章标签', '标签云'],
    ],
    rest: /^[：:][^。；]{0,100}$/,
    examples: ['相关热词搜索：述职 村干部', 'Tag:年终总结,乡镇', '文章标签：'],
    ordinary: ['tag：一物一码。', '本文标签统一印制'],
  },
  {
    kind: 'web-address',
    begins: [
      ...['网址', '原文', '原文链接', '原文地址', '原文网址', '本文链接', '本文地址', '本文网址'],
      ...['转载', '转载自', 'Original URL'],
    ],
    rest: /^[：:] ?(?:https?:\/\/|www\.)[!-~]{3,110}(?:[ \u3000]*转载[^。]{0,16}[。！!]?)?$/i,
    examples: [
      '网址：http://example.com/',
      '本文地址：https://www.example.com/b/2.html 转载请保留',
      '原文链接：https://www.example.com/a',
    ],
    ordinary: ['网址：见附件', '原文：保持不变', '转载：新华社'],
  },
  {
    kind: 'web-address',
    begins: ['http', 'Http', 'HTTP', 'www.', 'WWW.'],
    rest: /^[!-~]{3,110}(?:--[^。]{1,8})?$/,
    examples: ['https://www.example.com/a/1.html', 'www.example.com', '【www.example.com--报告】'],
    ordinary: ['http协议加固', 'www.example.com填报'],
  },
]
