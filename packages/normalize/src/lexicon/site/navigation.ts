import type { LineMark } from './line-mark.ts'
import { oneOf } from './parts.ts'

const arrow = '(?:[>＞›»→]|>>|-+>)'
const step = String.raw`[ |.…·,，/<>«»[\]]*`
const pages = String.raw`(?:首页|[上下]一页|[尾末]页|共 ?\d{1,4} ?页|第 ?\d{1,4} ?页|\d{1,4})`

/** Ways through a site. Source: the article templates of Chinese content systems and government sites. */
export const navigation: readonly LineMark[] = [
  {
    kind: 'navigation',
    begins: ['首页', '主页', '网站首页', '网站主页'],
    rest: new RegExp(`^(?: ?${arrow} ?[^\\s>＞›»→。，；：][^>＞›»→。，；：]{0,39}){1,6}(?: ?${arrow})?$`),
    examples: ['首页 > 范文大全 > 述职报告', '首页>工作总结>'],
    ordinary: ['首页改版后访问量增长12%', '首页：公开信息120条', '主页 > '],
  },
  // A path whose first step a converter set on a line of its own.
  {
    kind: 'navigation',
    begins: ['>', '＞', '›', '»'],
    rest: new RegExp(`^ ?[^>＞›»→。，；：]{1,24}(?: ?${arrow} ?[^>＞›»→。，；：]{1,40}){1,5}$`),
    examples: ['>政务频道 >政务公开 >本局文件'],
    ordinary: ['> 引用一段话。', '>5%', '>>第二级'],
  },
  {
    kind: 'navigation',
    begins: ['首页', '上一页', '下一页', '尾页', '末页', '共', '第', '1', '[1', '<', '«'],
    rest: new RegExp(`^(?=.*(?:[上下]一页|[尾末]页))(?: ?\\d{0,4} ?页)?${step}(?:${pages}${step}){1,24}$`),
    examples: ['首页 上一页 1 2 3 下一页 尾页', '共5页 上一页 下一页', '1 2 3 下一页'],
    ordinary: ['上一页', '第一页的下一页缺失', '1个尾页缺损'],
  },
  {
    kind: 'navigation',
    begins: ['本文共', '本新闻共', '本页共', '共'],
    rest: /^ ?\d{1,4} ?页[，, ]{0,2}当前(?:在|为)?第 ?\d{1,4} ?页[\d ]*$/,
    examples: ['本新闻共 3 页,当前在第 1 页 1 2 3'],
    ordinary: ['本文共12页', '共3页材料'],
  },
  {
    kind: 'navigation',
    begins: ['内容预览', '文档预览', '在线预览', '全文预览'],
    rest: /^[：:]?$/,
    examples: ['内容预览:'],
    ordinary: ['在线预览功能上线', '全文预览：已开通12类'],
  },
  {
    kind: 'navigation',
    begins: [
      ...['文章', '推荐', '阅读', '链接', '范文', '搜索'].map((what) => `相关${what}`),
      ...['推荐阅读', '推荐文章', '推荐范文', '延伸阅读', '猜你喜欢', '热门推荐', '热门文章', '热门搜索'],
      ...['最新文章', '本类推荐', '精彩推荐', '热点推荐', '编辑推荐', '大家都在看', '相关专题'],
      ...['展开全文', '展开阅读全文', '阅读全文', '阅读原文', '查看全文', '查看原文'],
      ...['下载', '展开', '阅读', '查看'].flatMap((verb) =>
        ['', '全文', '原文', '文档', '本文', '更多'].map((what) => `点击${verb}${what}`),
      ),
    ],
    rest: /^[：:…>》]{0,3}$/,
    examples: ['相关推荐：', '【阅读全文】', '点击下载文档', '点击查看更多>>'],
    ordinary: ['相关链接服务企业12家', '推荐阅读书目30种', '相关文章12篇', '精彩推荐会3场'],
  },
  {
    kind: 'navigation',
    begins: ['上一篇', '下一篇', '上一条', '下一条'],
    rest: /^[：:][^。]{0,60}?(?:下一[篇条][：:][^。]{0,60})?$/,
    examples: ['上一篇：述职报告范文', '下一条: 没有了', '上一篇：甲[ 02-05 ] 下一篇：乙'],
    ordinary: ['上一篇章圆满收官', '下一条：完善制度。加强管理'],
  },
  {
    kind: 'navigation',
    begins: ['分享到', '分享至'],
    rest: /^[：:][^。]{0,30}$/,
    examples: ['分享到：微信 微博', '分享到:'],
    ordinary: ['分享到各支部', '分享到：一是群。二是圈。'],
  },
  {
    kind: 'navigation',
    begins: ['字体', '字号', '字体大小', '字号大小'],
    rest: new RegExp(`^[：:] ?[【『[（(]? ?${oneOf('大 中 小')}[^。]{0,30}$`),
    examples: ['字体：大 中 小', '字号：【大 中 小】', '字号:『 大字体 中字体 小字体 』'],
    ordinary: ['字号：三号', '字体规范、排版整齐'],
  },
  {
    kind: 'navigation',
    begins: [
      '当前',
      '您当前',
      '当前的',
      '您当前的',
      '您现在的',
      '您的',
      '你的',
      '所在',
      '当前所在',
      '您所在的',
      '现在',
      '你所在的',
    ].map((whose) => `${whose}位置`),
    rest: /^[：:] ?(?=.*(?:首页|主页|[>＞›»]))[^。]{0,110}$/,
    examples: ['您当前的位置：首页 > 范文', '现在位置:首页> 工作总结 > 计划'],
    ordinary: ['所在位置：县城东郊', '当前位置：距县城5公里'],
  },
]
