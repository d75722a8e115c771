/** What stands before a post or body in the label of a form, or alone: `出席领导：`, `填报单位：`, `承办：`. Source: forms and lists of measures in public reports. */
export const formTasks: readonly string[] = [
  ...[
    '出席',
    '列席',
    '参加',
    '参会',
    '主持',
    '主办',
    '承办',
    '协办',
    '督办',
    '交办',
    '经办',
    '代办',
    '领办',
    '填报',
  ],
  ...[
    '填表',
    '报送',
    '责任',
    '牵头',
    '配合',
    '编制',
    '申报',
    '联系',
    '主管',
    '分管',
    '所在',
    '申请',
    '推荐',
    '负责',
  ],
]

/** What stands before 责任 beside those: `整改责任人：`. */
export const formDuties: readonly string[] = [
  '整改',
  '主体',
  '直接',
  '包抓',
  '包联',
  '包保',
  '监督',
  '监管',
  '领导',
]

/** A unit of one character that may stand between: `分管院领导`. */
export const formUnits = '本院校局厂所站县市区镇乡村'

/** What stands behind those beside posts and bodies: `责任人：`, `承办科室：`. */
export const formHolders: readonly string[] = ['人', '人员', '科室', '科', '股室', '处室']

/** The labels of a form that a time or a number follows. */
export const formFields: readonly string[] = [
  ...['时限', '期限', '时间', '日期'].flatMap((end) =>
    ['完成', '整改', '办结', '填报', '报送'].map((task) => task + end),
  ),
  ...['联系电话', '联系方式'],
]
