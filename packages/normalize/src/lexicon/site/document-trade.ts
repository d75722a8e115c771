/**
 * The words of sites that trade in documents. No one of them shows such a site: a library counts downloads, a police station warns of links. A line
 * of terms names the site or its goods, speaks of the deal, and addresses the reader. Source: the download pages of Chinese document-sharing sites.
 */
export const documentTrade = {
  /** The site and its goods, as it calls them itself. */
  own: [
    '本站',
    '本网站',
    '本文档',
    '该文档',
    '此文档',
    '本资源',
    '本页资料',
    '试题试卷类',
    '原作者',
    '上传用户',
    '站内会员',
    '下载文件中',
    '下载文档前',
  ],
  /** What is done with them. */
  deals: [
    ...[
      '下载',
      '上传',
      '下单',
      '售出',
      '退换',
      '付费',
      '购买',
      '支付',
      '扣费',
      '积分',
      '金币',
      '会员',
      '账号',
      '登录',
      '用户名',
    ],
    ...[
      '解压',
      '水印',
      '预览',
      '版权',
      '侵权',
      '侵犯',
      '存储空间',
      '试题',
      '压缩文件',
      '电脑端',
      '浏览器',
      '权益',
      '收益',
      '答案',
      'VIP',
      'WinRAR',
    ],
    ...['商业', '质量', '完整性', '资源', 'OFFICE', 'PDF', 'word图标'],
  ],
  /** How the reader is addressed, and what the site does not answer for. */
  address: [
    '请',
    '您',
    '亲，',
    '亲,',
    '不承担',
    '不保证',
    '不负责',
    '不予',
    '不扣',
    '仅提供',
    '不得',
    '禁止',
    '归',
  ],
  /** How the reader is called, which no report does where it speaks of two deals. */
  reader: '您',
} as const
