/** A line in which a site speaks to those who read it. */
type SiteSpeech = {
  kind: string
  /** What such a line can begin with: all others need not be matched. */
  opens: string
  /** Anchored at the front; what stands behind the evidence is part of the line. */
  pattern: RegExp
  examples: readonly string[]
  ordinary: readonly string[]
}

/** Numbers and bullets before a line: sites set their terms as a list. */
const item = '(?:[-·•*] ?)?(?:\\(?\\d{1,2}[.、．)] ?){0,2}'

/**
 * Terms of use and introductions, as sites for documents set them before, behind and between texts. One piece of evidence is enough, as it speaks of
 * the text as a thing to be uploaded, bought, fetched or read. Source: the pages of Chinese document-sharing sites and collections of model texts.
 */
export const siteSpeech: readonly SiteSpeech[] = [
  {
    kind: 'licence',
    opens: '-·•*(0123456789本如若网在付文声温特版免所资您内未该站原下部',
    pattern: new RegExp(
      `^${item}(?:[^。]{0,60}?(?:由[^。，]{0,12}(?:用户|网友|会员|作者|合作方)[^。，]{0,8}(?:上传|提供|分享|投稿)|下载(?:本|该|此)(?:文档|资料|文章|范文)|不意味着购买|文档贡献者|(?:付费|购买)(?:之?[前后]|下载)[^。]{0,12}(?:阅读|下载|确认|文档|范文)|版权归[^。]{0,12}作者|不进行额外附加服务)|[^。]{0,20}(?:如|若)[^。]{0,16}侵(?:权|犯)[^。]{0,40}(?:联系|删除|告知|投诉|举报)|本(?:网)?站(?:不|仅|所有|所收|只)[^。]{0,20}(?:文档|文章|内容|资料|资源|版权|责任)|(?:网站|本站|在线)?客服 ?(?:QQ|qq|微信|电话|热线|邮箱)[：:][\\w@.,、/ -]+$)`,
    ),
    examples: [
      '1、本站资料均由网友上传，如有侵权请联系删除。',
      '- 2、本文档由用户上传，本站不保证质量。',
      '网站客服QQ：10000',
      '2. 2、本站所有内容均由合作方或网友上传',
      '3、下载本文档将扣除1次下载权益。',
      '如有侵犯您的权益，请及时告知，我们立即删除。',
      '文章版权归原作者所有',
    ],
    ordinary: [
      '1、如发现侵权行为，依法查处12起。',
      '3、本站供电所不断改进服务，走访用户120户。',
      '本年度平台由企业用户自主申报项目36个。',
      '如期完成专利侵权纠纷调处，结案8件。',
      '网上信访件由专人负责上传，共120件。',
      '客服电话：全年受理3200件',
      '付费用户增长12%',
    ],
  },
  {
    kind: 'advertisement',
    opens: '请下以欢这今希为小精本【[（(接',
    pattern:
      /^[【[（(]?(?=.{0,120}(?:范文|精选[（(]?\d|[\d一二三四五六七八九十]+ ?篇|大全|合集|模板|欢迎(?:大家|您|阅读|借鉴|参考|收藏|下载)|仅供参考|希望[^。]{0,14}帮(?:助|到)))(?:请欣赏|欢迎(?:阅读|借鉴|参考)|.{0,60}?(?:(?:由|[为给帮](?:大家|您|你))[^。，,]{0,14}(?:整理|收集|搜集|搜罗|准备|带来|分享|推荐|编辑|精选)))/,
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
]
