/** A line in which a site speaks to those who read it. */
type SiteSpeech = {
  /** `terms`, `introduction` and `invitation` count only at the head or the end of a text, or beside other noise: reports use some of their words too. */
  kind: 'licence' | 'advertisement' | 'terms' | 'introduction' | 'invitation'
  /** Words of which such a line holds one: all others need not be matched. */
  holds: readonly string[]
  /** Anchored at the front; what stands behind the evidence is part of the line. */
  pattern: RegExp
  examples: readonly string[]
  /** Lines of reports that hold such a word as well. */
  ordinary: readonly string[]
}

/** Numbers and bullets before a line: sites set their terms as a list. */
const item = String.raw`[（(]?(?:[-·•*] ?)?(?:\(?\d{1,2}[.、．)] ?){0,2}`

/** What a site has to give. */
const goods = '(?:文档|资料|文章|内容|资源|素材|作品|范文)'

/** That it is made for those who read it, who are addressed as 大家 or 您: a speaker, 我, addresses them too, but offers no 范文. */
const forReaders = '(?:由[^。，]{1,12}网|(?:为|给|帮)(?:大家|您|你))'
const offers = '(?:整理|收集|搜集|搜罗|准备|带来|分享|推荐|编辑|精选)'
const modelTexts =
  '(?:范文|精选[（(]?\\d|大全|合集|模板|欢迎(?:大家|您)?(?:阅读|借鉴|参考|收藏|下载)|希望能[^。]{0,12}帮(?:助|到))'

const line = (pattern: string): RegExp => new RegExp(`^${item}${pattern}`)

/**
 * Terms of use, introductions and offers, as sites for documents set them before, behind and between texts: they speak of the text as a thing to be
 * uploaded, bought, fetched or read. Source: the pages of Chinese document-sharing sites and collections of model texts.
 */
export const siteSpeech: readonly SiteSpeech[] = [
  // The editor of a site, 小编, speaks of herself; a newsroom has such editors too, and counts what they do.
  {
    kind: 'advertisement',
    holds: ['小编'],
    pattern:
      /^.{0,240}小编(?:[^。]{0,10}(?:为|给|帮)(?:大家|您|你|各位|读者)|(?:精心|特意|今天|已经)?(?:整理|收集|搜集|推荐|精选|带来|就))/,
    examples: [
      '以下是小编为大家整理的述职报告范文',
      '小编精心推荐',
      '述职报告通常采用自述的形式。下面是某网小编为您分享的护士长述职报告，感谢您的参阅。',
    ],
    ordinary: [
      '小编制大服务改革稳步推进',
      '聘请小编12名',
      '微信公众号小编推送信息360条，阅读量120万次。',
      '单位小编和通讯员队伍达到36人。',
      '开设“小编带你看”专栏12期。',
    ],
  },
  // What one pays for, and whose it is.
  {
    kind: 'licence',
    holds: ['下载本', '下载该', '下载此', '意味着购买', '文档贡献者', '附加服务', '版权归', '侵权', '侵犯'],
    pattern: line(
      `(?:[^。]{0,60}?(?:下载(?:本|该|此)${goods}|不意味着购买|文档贡献者|不进行额外附加服务|版权归(?:原)?[^。，]{0,8}作者)|[^。]{0,20}(?:如|若)有?[^。，]{0,14}侵(?:权|犯[^。，]{0,10}(?:权益|版权|权利))[^。]{0,24}(?:联系|告知)[^。]{0,20}(?:删除|处理|下架))`,
    ),
    examples: [
      '3、下载本文档将扣除1次下载权益。',
      '文章版权归原作者所有',
      '1、如有侵权请联系本站删除。',
      '如有侵犯您的权益，请及时告知，我们立即删除。',
    ],
    ordinary: [
      '如遇侵权行为，请拨打12315投诉举报电话，全年受理120件。',
      '如期完成专利侵权纠纷调处，结案8件。',
      '资料下载后由各支部打印学习，做到人手一份。',
      '付费购买前确认文档齐全，采购合同12份。',
    ],
  },
  // Who put it here, and what the site answers for.
  {
    kind: 'terms',
    holds: [
      '上传',
      '网友',
      '本站',
      '本网站',
      '互联网',
      '因特网',
      '于网络',
      '自网络',
      '源网络',
      'Word',
      'word',
    ],
    pattern: line(
      `(?:[^。，]{0,12}${goods}[^。，]{0,8}由[^。，]{0,10}(?:(?:用户|会员|作者|合作方)[^。，]{0,6}上传|网友[^。，]{0,6}(?:上传|提供|分享|投稿))|本(?:网)?站(?:不保证|不承担[^。]{0,10}责任|仅提供[^。]{0,10}(?:平台|存储|空间)|所有[^。]{0,4}${goods})|[^。，]{0,10}${goods}[^。，]{0,8}(?:来自|来源于?|源于|(?:收集|整理|摘)[于自])于?(?:互联网|因特网|网络(?![信安中管])|网上(?!渠))|(?:本文|文档|资料)[^。，]{0,8}[wW]ord[^。]{0,10}下载)`,
    ),
    examples: [
      '1、本站资料均由网友上传，请勿转载。',
      '- 2、本文档由用户上传，本站不保证质量。',
      '2. 2、本站所有内容均由合作方或网友上传',
      '此文档收集于网络，仅供学习参考',
      '（注：以上资料来源于互联网）',
      '本文格式为Word版，下载可任意编辑',
    ],
    ordinary: [
      '3、本站供电所不断改进服务，走访用户120户。',
      '本站仅有2人，承担全县农技推广责任。',
      '网上信访件由专人负责上传，共120件。',
      '该案由网友提供线索，公安机关抓获嫌疑人3名。',
      '信访信息来源网上渠道占60%。',
      '信息来自网络安全部门的通报12起。',
      '资料整理于网络中心，归档120卷。',
    ],
  },
  // How to reach it.
  {
    kind: 'terms',
    holds: ['客服', '订阅', '投稿', '发表咨询', '写作咨询', '期刊'],
    pattern: line(
      String.raw`(?:(?:网站|本站|在线)?客服 ?(?:QQ|qq|微信|电话|热线|邮箱)[：:][\w@.,、/ -]+$|[^。]{0,12}(?:订阅|投稿|发表|期刊|写作)[^。：:]{0,8}[：:] ?[48]00[- ]?\d{3}[- ]?\d{4})`,
    ),
    examples: ['网站客服QQ：10000', '在线投稿咨询:400-000-0000'],
    ordinary: ['客服电话：全年受理3200件', '投诉举报电话：12345，受理300件'],
  },
  // What follows is a collection of model texts.
  {
    kind: 'introduction',
    holds: ['范文', '精选', '大全', '合集', '模板', '欢迎', '希望能'],
    pattern: new RegExp(
      `^[【[（(]?(?!.{0,6}(?:我[给为]|由我))(?=.{0,120}${modelTexts})(?:请欣赏|.{0,60}?${forReaders}[^。，,]{0,14}${offers})`,
    ),
    examples: [
      '请欣赏某某述职报告(精选6篇)，由某某网整理，希望能够帮助到大家。',
      '下面是我们为大家带来的年终总结范文，仅供参考。',
      '以下是某网为大家整理的村干部述职报告，欢迎大家阅读借鉴！',
      '精选述职报告范文5篇，为您整理如下',
    ],
    ordinary: [
      '下面，我给大家分享三点体会，供大家参考。',
      '下面由我给大家推荐5篇典型经验，希望对大家有帮助。',
      '以下是由办公室整理的经验材料3篇，供各单位借鉴，仅供参考。',
      '以下由办公室整理的问题清单共12条。',
      '请欣赏舞蹈《采茶》',
      '为大家精选实用课程12门，培训320人。',
    ],
  },
  // The text is over.
  {
    kind: 'introduction',
    holds: ['范文', '全部内容', '所有内容', '希望以上', '希望这篇', '希望本文', '希望上述'],
    pattern:
      /^(?:以上(?:就是|便是|是)(?!.*我)[^。]{0,40}(?:范文|全部内容|所有内容)[^。]{0,40}|希望(?:以上|这篇|本文|上述)[^。]{0,40}(?:对(?:您|你|大家)有(?:所)?帮助|能够?帮(?:到|助)[您你大]家?)[^。]{0,20})[。！!~～]{0,2}$/,
    examples: ['以上就是述职报告范文的全部内容，希望对大家有所帮助！', '希望以上内容对您有帮助。'],
    ordinary: [
      '以上就是我一年来的工作情况',
      '以上就是我本人述职的全部内容，请各位领导批评指正',
      '以上报告，请予审议。',
      '希望以上问题得到重视',
    ],
  },
  // There is more of it for those who join.
  {
    kind: 'invitation',
    holds: ['字，仅供', '字,仅供', '请【', '点此', '点击'],
    pattern:
      /^(?:(?:本文|全文)共 ?\d+ ?字[^。]{0,8}供|.{0,16}请【(?:点此|点击|刷新|登[录陆]|注册)[^】]{0,6}】|[^。]{0,30}请?点(?:此|击这里|击此处|击下方)[^。]{0,6}(?:查看|下载|阅读|浏览))/,
    examples: [
      '本文共1563字，仅供站内会员学习参考',
      '初到新人请【点此注册】加入会员',
      '因篇幅问题不能全部显示，请点此查看全文',
    ],
    ordinary: ['全文共12章，供各科室学习', '会议请【办公室】负责通知', '点此项工作由办公室牵头。'],
  },
  // What the site calls itself.
  {
    kind: 'invitation',
    holds: ['文秘', '范文', '写作', '论文', '来源于', '来自', '转载自'],
    pattern:
      /^(?:.{0,30}(?:文秘|范文|写作|论文)(?:专业|大全|之家|资料)?[网库站](?![络点线管格])[^。]{0,12}[！!]|《[^》]{2,40}》[^。，]{0,4}(?:来源于|来自|转载自)[^。，]{0,24}(?:www|\.c|网站?(?=[，,。！]|$)))/,
    examples: [
      '文秘热线--资深的文秘专业网，海量的写作范文库！[了解我站]',
      '《镇年度工作总结》来源于www.example.com，欢迎阅读',
    ],
    ordinary: ['《工作简报》来自各支部网格员供稿', '文档库建设提速！'],
  },
]
