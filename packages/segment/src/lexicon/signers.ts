/** Words before a signer's name and a colon. Source of this and of what follows: put together by hand, read off the signatures of public work reports. */
export const signerLabels: readonly string[] = [
  '述职人',
  '述职者',
  '汇报人',
  '报告人',
  '总结人',
  '作者',
  '姓名',
  '单位',
  '汇报单位',
  '报告单位',
  '述职单位',
  '落款',
  '发言人',
  '撰稿',
  '执笔',
  '填报人',
  '对照检查人',
  '检查人',
  '剖析人',
  '撰写人',
  '执笔人',
  '主讲人',
]

/** Posts that stand before or after a signer's name. */
export const posts: readonly string[] = [
  '总理',
  '省长',
  '市长',
  '州长',
  '县长',
  '区长',
  '镇长',
  '乡长',
  '盟长',
  '旗长',
  '主席',
  '书记',
  '主任',
  '局长',
  '厅长',
  '部长',
  '处长',
  '科长',
  '院长',
  '校长',
  '园长',
  '所长',
  '站长',
  '队长',
  '经理',
  '董事长',
  '总监',
  '秘书长',
  '委员',
  '会长',
  '社长',
  '行长',
  '检察长',
  '厂长',
  '组长',
  '理事长',
  '监事长',
  '馆长',
  '场长',
  '台长',
  '庭长',
  '政委',
  '支书',
  '村长',
  '护士长',
  '班主任',
  '教师',
  '医师',
  '护师',
  '干事',
  '大队长',
  '支队长',
]

/** Trades that sign with a name behind them only: 人民满意的法官 is no one's signature. */
export const namedTrades: readonly string[] = ['书记员', '审判员', '检察官', '法官', '辅导员', '网格员']

/** What leads to the name of who reports, beside posts. */
export const nameLeads: readonly string[] = ['我叫', '我是', '干部', '同志', '队员']

/** What stands behind a signature for the seal or the hand: `东河水利站（盖章）`. */
export const sealed = /\s*[（(](?:盖章|公章|印章|章|签章|签字|签名)[）)]$/

/** How a text begins whose writer speaks: `我叫…`, `各位领导：`. */
export const speaksForItself = /^(?:我|本人|各位|尊敬的)/
