// What the name of a report's part may hold beside its head. Source: put together by hand, read off the headings of public work reports.

/** Words for a time that a report's part is on. */
export const labelTimes: readonly string[] = [
  '一年来',
  '五年来',
  '年来',
  '过去',
  '今年',
  '本年度',
  '年度',
  '上半年',
  '下半年',
  '全年',
  '年',
]

/** How a body that reports names itself in the heading of a part: `我局存在的问题`. */
export const selves: readonly string[] = [
  ...[
    '我局',
    '我院',
    '我校',
    '我县',
    '我市',
    '我区',
    '我镇',
    '我乡',
    '我村',
    '我所',
    '我站',
    '我科',
    '我部',
    '我司',
  ],
  ...['我公司', '本人', '本单位', '本部门', '我们', '支部', '班子', '党建'],
]
