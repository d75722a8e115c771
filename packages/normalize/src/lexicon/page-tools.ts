/**
 * What the tools of a web page say: its buttons, and the switch for the size of its letters. None of these is cut by itself: 收藏 may be a heading.
 * Source: the article templates of government sites and newspapers.
 */
export const pageTools: readonly string[] = [
  ...[
    '下载',
    '打印',
    '全屏',
    '收藏',
    '分享',
    '转发',
    '复制链接',
    '朗读',
    '语音播报',
    '关闭',
    '返回',
    '纠错',
    '我要纠错',
  ],
  ...['字号', '字体', '字体大小', '加大', '还原', '减小', '放大', '缩小', '默认', '大', '中', '小', '超大'],
]
