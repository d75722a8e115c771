import type { SiteSpeech } from './site-speech.ts'

/** What a page tells of the rest of a text that it does not show. Source: the pages of Chinese sites for documents. */
export const omissions: readonly SiteSpeech[] = [
  {
    kind: 'omission',
    holds: [
      '未完',
      '剩余',
      '还剩',
      '省略',
      '隐藏',
      '已阅读',
      '预览范围',
      '预览已结束',
      '阅读已结束',
      '提示信息',
    ],
    pattern: new RegExp(
      `^[.…（(，]{0,8}(?:${[
        String.raw`未完，全文共 ?\d+ ?字`,
        String.raw`(?:剩余|还剩|此处隐藏|此处省略) ?\d+ ?个?[字页](?:未读)?[…）)。]*$`,
        String.raw`.{0,40}省略 ?\d+ ?字，[^。]{0,16}会员`,
        String.raw`已阅读 ?\d+ ?页，还剩 ?\d+ ?页`,
        '亲?，?该?(?:文档|资料)[^。]{0,24}(?:免费预览范围|预览已结束)',
        '(?:免费|全文|在线)?(?:阅读|预览)已结束(?:，(?:点击|您|请)[^。]{0,24})?$',
        '请认真阅读下面的提示信息',
      ]
        .join('|')
        .replaceAll('，', '[，,]')})`,
    ),
    examples: [
      '（未完，全文共1367字，当前显示281字）',
      '(剩余289字)',
      '阅读已结束，您可以下载文档离线阅读编辑',
      '已阅读5页，还剩30页未读 继续免费阅读',
      '亲，该文档总共32页，到这儿已超出免费预览范围，如果喜欢就下载吧！',
      '……（某某网省略854字，正式会员可完整阅读）',
    ],
    ordinary: [
      '剩余12户已列入计划',
      '还剩3个村未通自来水',
      '还剩12页材料未录入',
      '未完成的12项工作结转',
      '已阅读书目30种',
      '阅读已结束的班级12个',
    ],
  },
]
