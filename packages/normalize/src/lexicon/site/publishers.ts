/** How those who publish are called, behind `来源：`. Source: the kinds of media that the press administration licenses (报, 刊, 社, 台, 网). */
export const publishers: readonly string[] = [
  ...[
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
  ],
  ...['原创', '转载', '本站', '范文', '文库', '作者', '未知', '网络', '百度', '网友', '投稿', '佚名'],
  // Bodies that publish on sites of their own.
  '政府',
  '(?:委员会|委|部|局|厅|办|办公室|中心|法院|检察院|大学|学院|医院|公司|集团|协会|联合会)[）)】]?$',
  ...['www', '\\.c', 'http'],
]
