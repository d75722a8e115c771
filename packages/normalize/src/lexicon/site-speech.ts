/** A line in which a site speaks to those who read it. */
type SiteSpeech = {
  kind: string
  /** What such a line can begin with, or a word that it holds: all others need not be matched. */
  opens?: string
  holds?: string
  /** Anchored at the front; what stands behind the evidence is part of the line. */
  pattern: RegExp
  examples: readonly string[]
  ordinary: readonly string[]
}

/** Numbers and bullets before a line: sites set their terms as a list. */
const item = String.raw`[（(]?(?:[-·•*] ?)?(?:\(?\d{1,2}[.、．)] ?){0,2}`

/** What may stand before a number or a bullet of such a list. */
const itemSigns = '-·•*(（0123456789'

const behindItem = (pattern: string): RegExp => new RegExp(`^${item}${pattern}`)

/** Words that say whom a line is for, in a collection of model texts. */
const forReaders =
  '范文|精选[（(]?\\d|[\\d一二三四五六七八九十]+ ?篇|大全|合集|模板|欢迎(?:大家|您|阅读|借鉴|参考|收藏|下载)|仅供参考|希望[^。]{0,14}帮(?:助|到)'

/**
 * Terms of use, introductions and offers, as sites for documents set them before, behind and between texts. One piece of evidence is enough, as it speaks
 * of the text as a thing to be uploaded, bought, fetched or read. Source: the pages of Chinese document-sharing sites and collections of model texts.
 */
export const siteSpeech: readonly SiteSpeech[] = [
  // Who put the text here, and what it costs.
  {
    kind: 'licence',
    opens: `${itemSigns}本此该如网在付文声温特版免所资您内未站原下部图信以注说`,
    pattern: behindItem(
      '[^。]{0,60}?(?:由[^。，]{0,12}(?:用户|网友|会员|作者|合作方)[^。，]{0,8}(?:上传|提供|分享|投稿)|下载(?:本|该|此)(?:文档|资料|文章|范文)|不意味着购买|文档贡献者|不进行额外附加服务|(?:付费|购买)(?:之?[前后]|下载)[^。]{0,12}(?:阅读|下载|确认|文档|范文))',
    ),
    examples: [
      '1、本站资料均由网友上传，请勿转载。',
      '- 2、本文档由用户上传，本站不保证质量。',
      '2. 2、本站所有内容均由合作方或网友上传',
      '3、下载本文档将扣除1次下载权益。',
    ],
    ordinary: [
      '3、本站供电所不断改进服务，走访用户120户。',
      '本年度平台由企业用户自主申报项目36个。',
      '网上信访件由专人负责上传，共120件。',
      '付费用户增长12%',
    ],
  },
  // Where it comes from and what one may do with it.
  {
    kind: 'licence',
    opens: `${itemSigns}本此该如若网在文声温特版免所资您内未站原部图信以注说`,
    pattern: behindItem(
      '(?:[^。]{0,60}?版权归[^。]{0,12}作者|[^。]{0,20}(?:如|若)[^。]{0,16}侵(?:权|犯)[^。]{0,40}(?:联系|删除|告知|投诉|举报)|本(?:网)?站(?:不|仅|所有|所收|只)[^。]{0,20}(?:文档|文章|内容|资料|资源|版权|责任)|[^。]{0,30}(?:资料|文档|文章|内容|信息|图片|素材)[^。，]{0,12}(?:来自|来源|源于|收集|整理|摘)(?:于|自)?(?:互联网|因特网|网络(?![信安])|网上)|(?:本文|文档|资料)(?:格式|内容)?[^。，]{0,8}[，,]?[^。，]{0,6}下载[^。]{0,8}(?:编辑|修改|使用|打印))',
    ),
    examples: [
      '如有侵犯您的权益，请及时告知，我们立即删除。',
      '文章版权归原作者所有',
      '此文档收集于网络，仅供学习参考',
      '（注：以上资料来源于互联网）',
      '本文格式为Word版，下载可任意编辑',
    ],
    ordinary: [
      '1、如发现侵权行为，依法查处12起。',
      '如期完成专利侵权纠纷调处，结案8件。',
      '信息来自网络安全部门的通报12起。',
      '此类资料由各科室整理归档。',
    ],
  },
  // How to reach it.
  {
    kind: 'licence',
    opens: `${itemSigns}网本在客订投发线期`,
    pattern: behindItem(
      String.raw`(?:(?:网站|本站|在线)?客服 ?(?:QQ|qq|微信|电话|热线|邮箱)[：:][\w@.,、/ -]+$|[^。]{0,12}(?:订阅|投稿|发表|期刊|写作)[^。：:]{0,8}[：:] ?[48]00[- ]?\d{3}[- ]?\d{4})`,
    ),
    examples: ['网站客服QQ：10000', '在线投稿咨询:400-000-0000'],
    ordinary: ['客服电话：全年受理3200件', '投诉举报电话：12345，受理300件'],
  },
  // What follows is a collection of texts for its readers.
  {
    kind: 'advertisement',
    opens: '请下以欢这今希为小精本【[（(接',
    pattern: new RegExp(
      `^[【[（(]?(?=.{0,120}(?:${forReaders}))(?:请欣赏|欢迎(?:阅读|借鉴|参考)|.{0,60}?(?:由|[为给帮](?:大家|您|你))[^。，,]{0,14}(?:整理|收集|搜集|搜罗|准备|带来|分享|推荐|编辑|精选))`,
    ),
    examples: [
      '请欣赏某某述职报告(精选6篇)，由某某网整理，希望能够帮助到大家。',
      '下面是我们为大家带来的年终总结范文，仅供参考。',
      '以下是某网为大家整理的村干部述职报告，欢迎大家阅读借鉴！',
      '精选述职报告范文5篇，为您整理如下',
    ],
    ordinary: [
      '下面，我给大家分享三点体会，供大家参考。',
      '以下由办公室整理的问题清单共12条。',
      '请欣赏舞蹈《采茶》',
      '为大家精选实用课程12门，培训320人。',
      '本局汇编典型案例6篇。',
      '今年为各位委员准备调研材料30篇。',
    ],
  },
  // The editor of a site, 小编, speaks of herself; 小编制 is a small staff.
  {
    kind: 'advertisement',
    holds: '小编',
    pattern: /^.{0,240}小编(?=[为给就带整收精今推和跟在从与])(?!制)/,
    examples: [
      '以下是小编为大家整理的述职报告范文',
      '小编精心推荐',
      '述职报告通常采用自述的形式。下面是某网小编为您分享的护士长述职报告，感谢您的参阅。',
    ],
    ordinary: ['小编制大服务改革稳步推进', '今后要把小编制用好', '聘请小编12名'],
  },
  // The text is over.
  {
    kind: 'advertisement',
    opens: '以希',
    pattern:
      /^(?:以上(?:就是|便是|是)[^。]{0,40}(?:范文|全部内容|所有内容)[^。]{0,40}|希望(?:以上|这篇|本文|上述)[^。]{0,40}(?:对(?:您|你|大家)有(?:所)?帮助|能够?帮(?:到|助)[您你大]家?)[^。]{0,20})[。！!~～]{0,2}$/,
    examples: ['以上就是述职报告范文的全部内容，希望对大家有所帮助！', '希望以上内容对您有帮助。'],
    ordinary: ['以上就是我一年来的工作情况', '以上报告，请予审议。', '希望以上问题得到重视'],
  },
  // There is more of it for those who join.
  {
    kind: 'advertisement',
    opens: '因请点本全初刚会未新篇由更想',
    pattern:
      /^(?:(?:本文|全文)共 ?\d+ ?字[^。]{0,8}供|.{0,16}请【(?:点此|点击|刷新|登[录陆]|注册)[^】]{0,6}】|[^。]{0,30}请?点(?:此|击这里|击此处|击下方)[^。]{0,6}(?:查看|下载|阅读|浏览))/,
    examples: [
      '本文共1563字，仅供站内会员学习参考',
      '初到新人请【点此注册】加入会员',
      '因篇幅问题不能全部显示，请点此查看全文',
    ],
    ordinary: ['全文共12章，印发各科室', '会议请【办公室】负责通知', '点此项工作由办公室牵头。'],
  },
  // What the site calls itself.
  {
    kind: 'advertisement',
    opens: '《文范写总第公中',
    pattern:
      /^(?:.{0,30}(?:文秘|范文|写作|总结|论文|文档)(?:专业|大全|之家|资料)?[网库站](?![络点线管])[^。]{0,12}[！!]|《[^》]{2,40}》[^。，]{0,4}(?:来源于|来自|转载自)[^。，]{0,24}(?:www|网|\.c))/,
    examples: [
      '文秘热线--资深的文秘专业网，海量的写作范文库！[了解我站]',
      '《镇年度工作总结》来源于www.example.com，欢迎阅读',
    ],
    ordinary: ['《工作简报》来自各支部供稿', '写作能力不强！'],
  },
]
