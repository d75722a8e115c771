import type { SiteSpeech } from './site-speech.ts'

/** What a site for documents calls its goods. */
const goods = '(?:文档|资料|范文|素材|材料)'
const host = String.raw`(?:https?://)?(?:[\w-]+\.){1,3}(?:com|cn|net|org)(?:\.cn)?[/\w.-]*`

/** Short lines with which such a site praises a text, names itself, and says that the text is over. A report makes nouns of the same words, and counts them. Source: the pages of Chinese sites for documents. */
export const praisesAndEnds: readonly SiteSpeech[] = [
  {
    kind: 'advertisement',
    holds: ['文档', '资料', '范文', '素材', '材料'],
    pattern: new RegExp(
      `^(?:(?:最新|优秀|精品|精选|实用|学习){1,3}${goods}[，, ]?(?:超值|欢迎|免费)?(?:下载|推荐|分享)[！!]?|(?:本|此|以上)?(?:文档|资料|范文)仅供(?:学习|参考|借鉴|交流)*(?:[，,；][^。]{0,24}(?:改正|指正|删除))?[。！!]?)$`,
    ),
    examples: ['精品资料，欢迎下载', '最新优秀范文分享', '本资料仅供学习参考，如有不当请予指正。'],
    ordinary: [
      '优秀材料推荐12篇',
      '学习资料分享会',
      '精选范文下载量居首',
      '资料仅供内部使用',
      '此材料仅供参考室存档。',
    ],
  },
  {
    kind: 'licence',
    holds: ['商业用途'],
    pattern:
      /^(?:个人|网络|自行)(?:收集|搜集)?整理[^。\d]{0,8}(?:勿|不得|请勿|严禁)[^。]{0,6}商业用途[。！!]?$/,
    examples: ['个人搜集整理，请勿用于商业用途'],
    ordinary: ['清查改作商业用途的房屋12处', '个人整理的文物不得转作商业用途一条已写入办法。'],
  },
  {
    kind: 'advertisement',
    holds: ['微信', 'QQ', '客服'],
    pattern:
      /^(?:更多|需要|获取|想要|代写)[^。\d]{0,24}(?:加|联系|咨询|添加)(?:微信|QQ|客服)群?[：: ]{0,2}[\w-]{0,20}$/i,
    examples: ['需要更多公文材料请加微信：abc123', '代写材料请联系QQ：100000'],
    ordinary: ['更多商户添加微信收款码', '更多群众联系客服12345，办结90件。'],
  },
  {
    kind: 'omission',
    holds: ['全文完', '全文结束', '正文结束', '本文完', '未完待续', '付费', '剩余', '余下'],
    pattern:
      /^(?:[-—=─*…. ]{0,8}(?:全文完|全文结束|正文结束|本文完|未完待续)[-—=─*…. 。]{0,8}|(?:本文|全文)共 ?\d+ ?字[^。]{0,16}付费[^。]{0,10}|(?:点击)?(?:查看|展开|阅读)(?:剩余|余下) ?(?:\d{1,3}%|全文|内容|部分|正文))$/,
    examples: ['（全文完）', '——未完待续——', '（全文共5000字，阅读余下部分需付费）', '展开剩余70%'],
    ordinary: ['全文完整收录', '余下部分工程顺延', '查看剩余12户', '付费阅读用户3万人'],
  },
  {
    kind: 'advertisement',
    holds: ['Powered by', '.com', '.cn', '.net', '.org'],
    pattern: new RegExp(
      `^(?:[\\u4e00-\\u9fff]{1,10}(?:网|文库|论坛|之家|巴巴|文档)(?<!政务网|官网)|Powered by)[：:，, ]{0,2}(?:${host}|(?<=by )\\w{2,20}$)(?: ?[^。，\\d]{0,12}(?:下载|水印|版权所有|收集|整理)[^。，\\d]{0,8})?$`,
      'i',
    ),
    examples: [
      '某某文秘网 www.example.com',
      '某某文库 doc.example.com 版权所有',
      '某某论坛：https://bbs.example.net',
    ],
    ordinary: [
      '县政务网www.example.cn',
      '学校官网：www.example.cn',
      '县农业网 www.example.com 上线运行',
      '协会 www.example.org',
    ],
  },
]
