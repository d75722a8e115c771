import type { LineMark } from './line-mark.ts'
import { oneOf, sentence, siteName } from './parts.ts'

/** What a page offers, or who publishes it. */
const offered = oneOf(
  `范文 文章 内容 精彩 资讯 资料 模板 ${siteName} 本站 站点 栏目 频道 专栏 专题 公众号 微信 微博 客户端 小程序 我们 www ${String.raw`\.c`}`,
)
const follow = oneOf('请关注 请访问 请点击 请登录 请扫 欢迎访问 欢迎关注')

/** What readers get for their visit. */
const visit = oneOf('关注 下载 获取 领取 查看 了解 进入 加入 添加 识别 免费')
const visits = String.raw`(?:[，,、 ]?(?:即可)?${visit}[^。\d]{0,30})?[。！!]?$`

export const advertisements: readonly LineMark[] = [
  // "More … please follow …": an advertisement offers what a page holds, or names who publishes it. A report asks for attention too.
  {
    kind: 'advertisement',
    begins: ['更多', '查看更多', '点击查看'],
    rest: new RegExp(`^(?=[^。]*${offered})${sentence(40)}${follow}${sentence(40)}[。！!]?$`, 'i'),
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
    begins: ['文', '篇文章', '文档', '资料', '范文'].flatMap((what) => [`本${what}`, `此${what}`]),
    rest: new RegExp(
      `^(?:来自|来源于|转载自|由)[^。，]{0,30}(?:${siteName}|公众号|论坛)[^。]{0,20}(?:https?:[^\\s。]{0,60})?[。！!]?$`,
    ),
    examples: ['本文来自某某范文网', '本文档由某某网整理发布', '此文档由某某网收集 http://www.example.com'],
    ordinary: [
      '本文件由办公室负责解释。',
      '本资料由各科室整理',
      '本资料由网信办收集整理',
      '本文由三部分组成，主要整理全年工作',
    ],
  },
  {
    kind: 'advertisement',
    begins: ['扫码'],
    rest: /^(?:关注|添加|识别|下载)[^。\d，]{0,24}(?:公众号|二维码|小程序|视频号|我们)(?:[，,]?(?:获取|了解|查看)更多[^。\d]{0,10})?[。！!]?$/,
    examples: ['扫码关注“某某文秘”公众号，获取更多范文', '扫码添加我们'],
    ordinary: ['扫码关注公众号3万人', '扫码识别二维码验货', '扫码下载电子证照'],
  },
  // A forum tells who changed a text.
  {
    kind: 'advertisement',
    begins: ['本帖最后由', '本文最后由', '该帖最后由'],
    rest: /^.{2,60}(?:编辑|修改)$/,
    examples: ['本帖最后由 某某 于 2012-3-4 10:20 编辑'],
    ordinary: ['本文最后由办公室审定', '本文最后由张三编辑成册'],
  },
  {
    kind: 'advertisement',
    begins: ['转载'],
    rest: /^(?:本文)?(?:请|须|应|时)[^。]{0,6}注明(?:出处|来源)[^。]{0,30}[。！!]?$/,
    examples: ['转载请注明出处。'],
    ordinary: ['转载各级媒体稿件并注明来源'],
  },
  {
    kind: 'advertisement',
    begins: ['未经许可', '未经允许', '未经授权'],
    rest: /^[^。]{0,10}(?:注明出处|注明来源|禁止转载|不得转载)[^。]{0,30}[。！!]?$/,
    examples: ['未经许可，禁止转载。'],
    ordinary: ['未经许可采砂案件12起。', '未经授权不得发布灾情信息'],
  },
  // An invitation to a code or an account counts nothing and has no other verb; a report tells what people did with it.
  {
    kind: 'advertisement',
    begins: ['长按', '扫描', '微信扫'],
    rest: new RegExp(String.raw`^[^。\d]{0,20}二维码${visits}`),
    examples: ['长按识别二维码，关注我们', '扫描二维码'],
    ordinary: [
      '扫描二维码完成评议。现场收回120份。',
      '扫描二维码缴费覆盖率达98%',
      '扫描二维码点餐全面推行。',
    ],
  },
  {
    kind: 'advertisement',
    begins: ['扫一扫', '微信扫一扫', '用手机扫'],
    rest: /^[，, ]?(?:[×xX]|(?:在|用)?手机(?:上|端)?(?:打开|查看|阅读|浏览)[^。，]{0,8}|分享[^。，]{0,8})?$/,
    examples: ['扫一扫在手机打开当前页', '微信扫一扫 ×'],
    ordinary: ['扫一扫即可报修，办结120件', '微信扫一扫缴费'],
  },
  {
    kind: 'advertisement',
    begins: ['关注', '搜索'],
    rest: new RegExp(
      `^(?:我们的)?(?:微信)?公众号(?:[：: ]?[“"「《【][^。”"」》】]{1,20}[”"」》】]|[：:][^。]{1,20})?${visits}`,
    ),
    examples: ['关注公众号“范文库”', '关注微信公众号，获取更多范文'],
    ordinary: ['关注公众号人数达5万', '关注民生'],
  },
]
