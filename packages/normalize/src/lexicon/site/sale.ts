import { item } from './item.ts'
import type { SiteSpeech } from './site-speech.ts'

/** What a site has to give. */
const goods = '(?:文档|资料|文章|内容|资源|素材|作品|范文)'

const sold = `(?:下载(?:本|该|此)${goods}|不意味着购买|文档贡献者|不(?:进行|提供)额外[^。]{0,20}附加服务|版权归(?:原)?[^。，]{0,8}作者)`
const infringed = '(?:如|若)有?[^。，]{0,14}侵(?:权|犯[^。，]{0,10}(?:权益|版权|权利))'
const removed = '(?:联系|告知)[^。]{0,20}(?:删除|处理|下架)'

/** What one pays for, and whose it is. */
export const sale: readonly SiteSpeech[] = [
  {
    kind: 'licence',
    holds: ['下载本', '下载该', '下载此', '意味着购买', '文档贡献者', '附加服务', '版权归', '侵权', '侵犯'],
    pattern: new RegExp(`^${item}(?:[^。]{0,60}?${sold}|[^。]{0,20}${infringed}[^。]{0,24}${removed})`),
    examples: [
      '3、下载本文档将扣除1次下载权益。',
      '文章版权归原作者所有',
      '1、如有侵权请联系本站删除。',
      '如有侵犯您的权益，请及时告知，我们立即删除。',
    ],
    ordinary: [
      '如遇侵权行为，请拨打12315投诉举报电话，全年受理120件。',
      '如期完成专利侵权纠纷调处，结案8件。',
      '查处侵犯商标权案件12起。',
    ],
  },
  // What the law has a site set at its foot.
  {
    kind: 'licence',
    holds: ['ICP备', 'ICP证', '公网安备'],
    pattern: /^.{0,200}(?:[\u4e00-\u9fff]?ICP[备证] ?\d{5,}|公网安备 ?\d{8,})/,
    examples: ['某ICP备12345678号-1', '主办单位:某市委 技术支持:某某科技 某公网安备 34118102000224号'],
    ordinary: ['完成ICP备案12家', '公网安备案率100%'],
  },
  {
    kind: 'licence',
    holds: ['不代表本站', '不代表本网', '不代表我站', '一文来源于'],
    pattern: /^.{0,120}(?:不代表(?:本|我)(?:站|网)(?:站)?[^。，]{0,4}(?:观点|立场)|一文来源于网友)/,
    examples: [
      '导语：工作总结一文来源于网友上传，不代表本站观点，若需要原创文章可咨询客服老师，欢迎参考。',
      '此文献不代表本站观点，内容供学术参考',
    ],
    ordinary: ['一文来源于基层、用于基层。'],
  },
]
