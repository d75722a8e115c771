import type { SiteSpeech } from './site-speech.ts'

const arrow = '(?: ?(?:[>＞»›]|>>) ?)'
const name = '[^>＞»›。，；：\\d%]{1,24}'

/** A step that only the way to a page has: a model text, a collection, the first page; a procedure has reports and plans as steps. */
const ofPage = '(?=.*(?:范文|大全|首页|文库|正文$))'

/** The way to a page, where it does not begin with the first page of the site. Source: the article templates of Chinese content systems. */
export const paths: readonly SiteSpeech[] = [
  {
    kind: 'page-path',
    holds: ['>', '＞', '»', '›'],
    pattern: new RegExp(`^${ofPage}${name}(?:${arrow}${name}){1,5}(?:${arrow}[^>。；]{1,50})${arrow}?$`),
    examples: ['某某网 > 总结 > 经典总结 > 正文', '范文>工作总结>某某学生会工作总结'],
    ordinary: [
      '甲>乙',
      '申请 > 受理 > 审核 > 发证',
      '申请报告 > 受理 > 审核 > 发证',
      '标题 > 正文 > 落款',
      '用户 > 应用 > 网络 > 安全',
    ],
  },
  // The way without its signs: the site, a column, the page.
  {
    kind: 'page-path',
    holds: ['网 ', '文库 '],
    pattern:
      /^[\u4e00-\u9fff]{1,8}(?:网(?<![官上联互]网)|文库) [\u4e00-\u9fff]{2,6} [\u4e00-\u9fff]{3,30}(?:范文|总结|报告|心得|计划|方案|体会)$/,
    examples: ['某某期刊网 精选范文 保险公司年度总结范文', '某某网 资料文库 镇政府报告范文'],
    ordinary: ['电网 建设情况报告', '全县一张网 工作总结', '互联网 应用科 年度总结'],
  },
  {
    kind: 'page-path',
    holds: ['位置'],
    pattern: /^[您你]?(?:的|现在的|当前的?|现在)位置[：:] ?[^。；\d]{2,60}(?:总结|范文|心得|体会)$/,
    examples: ['当前位置:某某培训-培训心得', '您的位置：工作总结 年终总结'],
    ordinary: ['当前位置：城东工地', '所在位置：县城东郊', '地理位置：东郊', '当前位置：东经103度。'],
  },
]
