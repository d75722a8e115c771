/** A word between two equal fences, as converters leave it in mid-text. */
type InlineMark = { fence: string; example: string }

/**
 * Fences of marks like `##paidbegin##`: two of a sign that no Chinese text sets before a Latin word.
 * Source: marks seen in reports that document-sharing sites give out; the sign differs from site to site.
 */
export const inlineMarks: readonly InlineMark[] = [
  { fence: '##', example: '##paidbegin##' },
  { fence: '$$', example: '$$paidbegin$$' },
  { fence: '@@', example: '@@pagebreak@@' },
  { fence: '%%', example: '%%adend%%' },
]

/** Words that are a mark with one fence alone, where a converter cut off the other. */
export const markWords: readonly string[] = ['paidbegin', 'paidend', 'paid']

/** The longest word that is looked for between fences, in code units. */
export const longestMarkWord = 32

/** A whole line that a web site or a converter added. `pattern` is matched against the line without its outer blanks. */
type LineMark = {
  kind: string
  /** What such a line can begin with: all others need not be matched. */
  opens: string
  pattern: RegExp
  examples: readonly string[]
  ordinary: readonly string[]
}

/**
 * Lines that are no part of a report. A pattern is anchored on both ends, and names what only a web page or a printer writes.
 * Source: the article templates of Chinese content management systems (DedeCMS, EmpireCMS), page numbers as GB/T 9704 7.5 sets them.
 */
export const lineMarks: readonly LineMark[] = [
  {
    kind: 'page-number',
    opens: '-—–－―~～·第Pp',
    pattern:
      /^(?:[-—–－―~～·]{1,2} ?\d{1,4} ?[-—–－―~～·]{1,2}|第 ?(?:\d{1,4}|[一二三四五六七八九十百]{1,5}) ?页(?:[，,、/（( ]{0,2}共 ?(?:\d{1,4}|[一二三四五六七八九十百]{1,5}) ?页[）)]?)?|[Pp]age ?\d{1,4}(?: (?:of|\/) \d{1,4})?|[Pp]\.? ?\d{1,4})$/,
    examples: [
      '— 3 —',
      '-12-',
      '第3页 共10页',
      '第 3 页',
      'Page 3 of 10',
      '·3·',
      '第三页',
      '第3页（共10页）',
      'P3',
    ],
    ordinary: ['3', '3/10', '第3页所列项目', '---', '2019—2022'],
  },
  {
    kind: 'source-line',
    opens: '（(【文稿信新内本来责编发更录点浏阅时日',
    pattern:
      /^[（(【]?(?:(?:(?:文章|稿件|信息|新闻|内容|本文)?来源|(?:责任)?编辑)[：:][^。；\d]{0,40}(?:(?:发布|更新)?(?:时间|日期)?[：:]? ?\d{4}[-年/.][^。；]{0,40})?|(?:发布|更新|录入)(?:时间|日期)[：:] ?\d{4}[-年/.][^。；]{0,40}|(?:(?:文章|稿件)?点击(?:数|次数|量)|(?:浏览|阅读)(?:数|次数|量))[：:] ?\d+ ?次?)[）)】]?$|^(?:时间|日期)[：:] ?\d{4}[-/.]\d{1,2}[-/.]\d{1,2} \d{1,2}:\d{2}:\d{2}$/,
    examples: [
      '来源：某某网',
      '文章来源: 范文大全',
      '责任编辑：张三',
      '发布时间：2022-01-05 10:20',
      '浏览次数：120',
      '时间:2023-03-07 15:00:55',
    ],
    ordinary: [
      '资金来源：财政拨款',
      '来源：一是上级拨款。二是自筹。',
      '编辑部召开会议',
      '阅读量：15.3万次',
      '浏览量：120万',
      '编辑：12人',
      '更新时间：每日8时',
      '时间：2023年3月7日 15:00',
    ],
  },
  // "More … please follow …": an advertisement offers what a page holds, or names who publishes it. A report asks for attention too.
  {
    kind: 'advertisement',
    opens: '【更查点',
    pattern:
      /^【?(?:更多|查看更多|点击查看)(?=[^。]*(?:范文|文章|内容|精彩|资讯|资料|模板|网(?![格络点线管])|本站|站点|栏目|频道|专栏|专题|公众号|微信|微博|客户端|小程序|我们|www|\.c))[^。]{0,40}(?:请关注|请访问|请点击|请登录|请扫|欢迎访问|欢迎关注)[^。]{0,40}[。！!】]?$/i,
    examples: ['更多范文请关注某某网站', '【更多总结敬请关注本站】', '更多信息请访问www.example.com'],
    ordinary: [
      '更多群众得到实惠',
      '更多岗位请关注退役军人需求。',
      '更多惠民政策请关注落实',
      '更多网格员请关注独居老人',
    ],
  },
  {
    kind: 'advertisement',
    opens: '本未转',
    pattern:
      /^(?:(?:本文|本篇文章|本文档|本资料|本范文)(?:来自|来源于|转载自|由)[^。，]{0,30}(?:网(?![信格络点线管])|网站|文库|公众号)[^。]{0,20}|转载(?:本文)?(?:请|须|应|时)[^。]{0,6}注明(?:出处|来源)[^。]{0,30}|未经许可[^。]{0,10}(?:注明出处|注明来源|禁止转载|不得转载)[^。]{0,30})[。！!]?$/,
    examples: ['本文来自某某范文网', '本文档由某某网整理发布', '转载请注明出处。'],
    ordinary: [
      '本文件由办公室负责解释。',
      '本资料由各科室整理',
      '本资料由网信办收集整理',
      '本文由三部分组成，主要整理全年工作',
      '转载各级媒体稿件并注明来源',
    ],
  },
  // An invitation to a code or an account counts nothing and has no other verb; a report tells what people did with it.
  {
    kind: 'advertisement',
    opens: '长扫微关搜',
    pattern:
      /^(?:(?:长按|扫描|微信扫)[^。\d]{0,20}二维码|(?:关注|搜索)(?:我们的)?(?:微信)?公众号(?:[：: ]?[“"「《【][^。”"」》】]{1,20}[”"」》】]|[：:][^。]{1,20})?)(?:[，,、 ]?(?:即可)?(?:关注|下载|获取|领取|查看|了解|进入|加入|添加|识别|免费)[^。\d]{0,30})?[。！!]?$/,
    examples: [
      '长按识别二维码，关注我们',
      '扫描二维码',
      '关注公众号“范文库”',
      '关注微信公众号，获取更多范文',
    ],
    ordinary: [
      '扫描二维码完成评议。现场收回120份。',
      '扫描二维码缴费覆盖率达98%',
      '扫描二维码点餐全面推行。',
      '关注公众号人数达5万',
    ],
  },
  // What printers of model texts set at the head or foot of each page. A word that reports use as well needs another beside it.
  {
    kind: 'advertisement',
    opens: '-—.·*精优专学实最完可欢值资整仅推范wW',
    pattern:
      /^(?=.*(?:精[品选](?:文档|资料)|优质参考文档|专业资料整理|欢迎下载|值得(?:下载|拥有|收藏)|资料分享|可编辑(?:版|修改)?|(?:学习|参考)资料.+(?:版|分享|整理)|[wW]ord[版文].+[可版]))[-—.·*\s]*(?:(?:精[品选](?:文档|资料|范文)|优质参考文档|专业资料|学习资料|学习参考|参考资料|实用文档|最新资料|完整版|[wW]ord ?(?:文档|版本?|格式)|可(?:自由|任意|随意)?(?:编辑|复制|修改|打印){1,3}版?|欢迎下载|值得(?:下载|拥有|收藏)|(?:资料)?分享|整理|仅供参考|推荐下载|范文参考|使用)[-—.·*，,、\s]*){1,8}$/,
    examples: [
      '精品文档',
      '----完整版学习资料分享----',
      '精选范文，值得下载',
      'word文档 可自由复制编辑',
      '优质参考文档',
    ],
    ordinary: ['学习资料', '仅供参考', '整理', '分享', '精品课程12门', '推荐使用', '参考资料'],
  },
  {
    kind: 'related',
    opens: '【相',
    pattern:
      /^(?:【[^】]{2,60}】的?相关(?:文章|推荐|阅读|范文)[：:]?|相关[^。，；：:\d]{0,12}(?:文章|报告|范文|总结)[：:] ?(?:[^、。；，\d]{2,24}(?:报告|总结|范文|模板|样本|材料|体会|计划|方案)、?){3,})$/,
    examples: ['【学校安全自查报告】相关文章:', '相关自查报告: 采购自查报告、收费自查报告样本、教学自查报告'],
    ordinary: [
      '相关资料：宣传册、海报、展板',
      '相关总结：已报送3份',
      '相关报告：一是体检报告、二是化验报告，均已归档。',
      '【相关文章】12篇',
    ],
  },
  {
    kind: 'label',
    opens: 'Tt标',
    pattern: /^(?:[Tt]ags?|TAGS?|标签)[：:][^。；]{1,100}$/,
    examples: ['Tag:年终总结,乡镇', '标签：述职报告 村干部'],
    ordinary: ['标签打印机12台', '标签：一物一码。'],
  },
  {
    kind: 'web-address',
    opens: 'hHwW网原本转O',
    pattern:
      /^(?:(?:网址|原文(?:链接|地址|网址)?|本文(?:链接|地址|网址)|转载自?|Original URL)[：:] ?)?(?:https?:\/\/|www\.)[!-~]{3,110}$/i,
    examples: [
      'https://www.example.com/a/1.html',
      'www.example.com',
      '网址：http://example.com/',
      '原文链接：https://www.example.com/a',
    ],
    ordinary: ['登录www.example.com填报', 'www'],
  },
  {
    kind: 'licence',
    opens: '版免©Cc(本',
    pattern:
      /^(?:CC[ -]BY(?:-(?:SA|NC|ND)){0,2}(?: ?\d\.\d)?|(?:版权(?:所有|声明)|免责声明)(?:[：:© ][^。]{0,80})?[。！!]?|(?:©|Copyright|\(c\))[ ©]{0,3}(?:\d{4}|[A-Z])[^。]{0,90}|本(?:作品|文|文档|内容)[^。]{0,30}(?:知识共享|CC BY|授权协议|许可协议)[^。]{0,60}[。]?)$/i,
    examples: [
      '版权所有：某某网',
      'Copyright © 2022 某某网 All Rights Reserved',
      'CC BY-SA 4.0',
      '本作品采用知识共享署名4.0国际许可协议进行许可。',
    ],
    ordinary: ['版权所有权转让3件', '本文件采用简易程序制定。', 'CC攻击防护12次'],
  },
  // What stands above a title: the way to it without its signs, the day with what a site calls itself.
  {
    kind: 'page-head',
    opens: '首12时日发',
    pattern:
      /^(?:首页[^。，；：:\d%>＞›»→|]{0,40}(?:范文|大全|文章|[一二三四五六七八九十]篇)[^。，；：:\d%>＞›»→|]{0,40}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)? ?[^。，；：:\d%]{0,12}(?:手机版|电脑版|佚名|admin)[^。，；：:\d%]{0,20}|(?:时间|日期|发表于|发布于)[：:]? ?\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2})?)$/,
    examples: [
      '时间:2021-08-31',
      '首页范文居委会工作总结十篇',
      '2024-02-22互联网 写作素材 手机版',
      '2022-01-05 10:20 佚名',
    ],
    ordinary: [
      '首页改版后访问量增长12%',
      '2022-01-05召开全体会议',
      '2023-05-06 组织开展网络安全检查',
      '2023-12-20 网络安全科',
      '首页改版工作圆满完成',
      '首页：公开信息120条',
      '时间：2021年8月31日',
      '时间：2021-08-31\n地点：三楼会议室',
    ],
  },
  {
    kind: 'navigation',
    opens: '首主上下共第第1[<«',
    pattern:
      /^(?:(?:网站)?[首主]页(?: ?(?:[>＞›»→]|>>|-+>) ?[^>＞›»→。，；：]{1,24}){1,6}|(?=.*[上下]一页)(?:(?:首页|[上下]一页|[尾末]页|共 ?\d{1,4} ?页|第 ?\d{1,4} ?页|\d{1,4})[ |.…,，/<>«»[\]]*){2,24})$/,
    examples: ['首页 > 范文大全 > 述职报告', '首页 上一页 1 2 3 下一页 尾页', '共5页 上一页 下一页'],
    ordinary: ['首页改版后访问量增长12%', '首页：公开信息120条', '上一页', '主页 > '],
  },
  {
    kind: 'navigation',
    opens: '【[打关返收加我上下分字您你的当所位相推延猜热展阅查点内文在全',
    pattern:
      /^(?:内容|文档|在线|全文)预览[：:]?$|^[【[]?(?:相关(?:文章|推荐|阅读|链接|范文|搜索)|推荐(?:阅读|文章|范文)|延伸阅读|猜你喜欢|热门(?:推荐|文章|搜索)|展开(?:全文|阅读全文)|阅读(?:全文|原文)|查看(?:全文|原文)|点击(?:下载|展开|阅读|查看)(?:全文|原文|文档|本文|更多)?)[】\]]?[：:…>》]{0,3}$|^(?:[【[]?(?:打印本页|关闭窗口|返回顶部|返回首页|收藏本页|加入收藏|我要打印|关闭)[】\]]? ?){1,4}$|^[上下]一篇[：:][^。]{0,60}$|^分享到[：:][^。]{0,30}$|^(?:字体|字号)(?:大小)?[：:] ?[【[（(]?[大中小][^。]{0,30}$|^[您你]?的?(?:当前|所在|当前所在)的?位置[：:](?=.*(?:首页|主页|[>＞›»]))[^。]{0,80}$/,
    examples: [
      '【打印本页】 【关闭窗口】',
      '上一篇：述职报告范文',
      '分享到：微信 微博',
      '您当前的位置：首页 > 范文',
      '相关推荐：',
      '【阅读全文】',
      '内容预览:',
      '点击下载文档',
    ],
    ordinary: [
      '字号：三号',
      '所在位置：县城东郊',
      '上一篇章圆满收官',
      '字体规范、排版整齐',
      '相关链接服务企业12家',
      '推荐阅读书目30种',
    ],
  },
]

/** How those who publish are called, behind `来源：`. Source: the kinds of media that the press administration licenses (报, 刊, 社, 台, 网). */
export const publishers: readonly string[] = [
  '网',
  '站',
  '报',
  '刊',
  '社',
  '台',
  '媒体',
  '公众号',
  '微信',
  '微博',
  '客户端',
  '频道',
  '新闻',
  '宣传部',
  '编辑部',
  '原创',
  '转载',
  '本站',
  '范文',
  '文库',
  '作者',
  '未知',
  '网络',
  '百度',
  // Bodies that publish on sites of their own.
  '政府',
  '(?:委员会|委|部|局|厅|办|办公室|中心|法院|检察院|大学|学院|医院|公司|集团|协会|联合会)[）)】]?$',
  'www',
  '\\.c',
  'http',
]
