const oneOf = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`

/** What captions begin with. */
const captions = ['图(?:为|片|[0-9一二三四五六七八九十：:])', '表[0-9一二三四五六七八九十：:]', '资料图']

/** Who wrote, took, checked or sent it, before a colon. */
const credits = ['[（(【]?(?:摄影|供图|记者|通讯员|编辑|责编|审核|来源|核稿|签发)[：: /]']

/** What leads through a site. */
const ways = [
  '[您你]?(?:的|现在的?|当前的?|所在的?|目前的?)?(?:当前|所在)?位置[：:]',
  '(?:网站|本站)?首页(?!改版|建设|管理|栏目|信息)[^。，；：]{0,24}$',
  '(?:上|下)一[篇页]',
  '相关(?:阅读|链接|新闻|文章|推荐|通知|文件|附件)$',
  ...['返回', '打印', '关闭', '分享', '收藏', '下载'],
]

/** Set phrases of letters (书信) and speeches. */
const phrases = [...['此致', '敬礼', '谢谢', '特此', '汇报完毕', '报告完毕'], '以上(?:报告|汇报|意见|是我)']

/** Where a text comes from, in brackets: `（据录音整理）`. */
const origins = '[（(](?:根?据|由|原载|选自|摘自|转[自载]|节选|本文|作者|执笔)'

/** What captions end with. */
const captionEndings = [
  '(?:会议?|活动|培训|比赛|仪式|汇报|检查|调研|宣讲|.{2,})现场$',
  '合影(?:留念)?$',
  '(?:途中|一角|一瞥|掠影|留影|剪影|瞬间|(?:工作|活动|热闹|感人)场景|效果图|示意图|资料图片?)$',
]

const fileName = String.raw`\.(?:docx?|wps|pdf|txt|rtf)$`

/**
 * Short lines without a mark at their end that title nothing: captions, credits, what leads through a site, set phrases of letters and speeches.
 * Source: the conventions of news pages and of 书信. Normalize cuts what only a site writes; these lines a report may have as well, and they stay.
 */
export const asideLine = new RegExp(
  [`^${oneOf([...captions, ...credits, ...ways, ...phrases, origins])}`, ...captionEndings, fileName].join(
    '|',
  ),
  'i',
)

/** A number of a document (发文字号, GB/T 9704 7.2.5): `组通字〔2015〕9号`. */
export const documentNumber = /[〔[［【（(]\s*(?:19|20)?\d{2,4}\s*[〕\]］】）)]\s*(?:第\s*)?\d{1,5}\s*号$/
