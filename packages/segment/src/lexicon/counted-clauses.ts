/** What things are counted in; ordinals, ranks (10强) and lengths of time are none. Source: the table of measure words (量词) in 吕叔湘《现代汉语八百词》 and the units of GB 3100. */
const measures =
  '人次|场次|批次|班次|车次|户次|课时|学时|个百分点|公里|千米|公顷|公斤|千克|平方米|平方公里|平米|立方米|美元|' +
  '[元吨亩斤米里字%％‰倍个名人户家只头匹株棵次场期座处栋幢间套台辆艘部件项条起宗例份篇本册幅批张面口眼盏组支队所节堂门卷层副]'

const count = new RegExp(`\\d[\\d.]*[余多]?[万亿千百]{0,2}(?:${measures})$`)

/** A limit or an aim, of which a slogan speaks: 最多跑1次, 最后1公里, 确保事故0起. */
const aim = /最[后多少高]|确保|力争|争取|力求|(?<![\d.])0(?![\d.])/

/** Whether a clause closes with a count of what was done, as only a sentence of a text does: `举办培训班9期`. */
export const closesWithCount = (clause: string): boolean => count.test(clause) && !aim.test(clause)
