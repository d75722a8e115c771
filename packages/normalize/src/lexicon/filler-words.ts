import { surnames } from '@shuzhi/document'
import { wordsOf } from './words-of.ts'

/**
 * Words that begin with the letter X as a word of its own (字母词). A lower-case x counts as well.
 * Source: the appendix of letter words (西文字母开头的词语) of 现代汉语词典, with shapes and axes of technical prose.
 */
export const letterWords = wordsOf('X光 X-光 X射线 X-射线 X线 X染色体 X轴 X型 X形 X档案 X刀 X波段 X站 X证书')

/**
 * What follows 某 in an ordinary word (某些, 某一, 某方面), where nothing is hidden.
 * Source: 某 in 现代汉语八百词 and 现代汉语词典.
 */
export const afterOrdinaryMou = wordsOf(
  '些 种 个 一 类 项 次 位 名 件 条 天 段 点 人 事 物 地 时 处 方 样 ' +
    '部分 方面 区域 区间 区段 部门 科目 村民 市民 市场 院落 办法 乡亲 单项 日子 年级',
)

/**
 * What follows 某 where it stands for a name or a number: bodies, places, persons, parts of a date, and units that count nothing known.
 * Source: generic names of places and bodies (行政区划通名, 机构通名), and the anonymised documents of the courts.
 */
export const afterHidingMou = wordsOf(
  '甲 乙 丙 丁 省 市 县 区 州 盟 旗 镇 乡 村 街道 社区 街 路 组 队 屯 寨 局 委 厅 办 部 院 校 所 站 中心 支部 党支部 党委 党组 总支 ' +
    '宾馆 酒店 饭店 旅馆 餐馆 商场 商行 商店 超市 药店 诊所 门店 工地 小区 楼盘 广场 大厦 协会 商会 合作社 农场 林场 养殖场 加油站 网吧 报社 出版社 ' +
    '电视台 法院 检察院 派出所 水库 大桥 隧道 码头 路段 路口 机关 政府 ' +
    '集团 公司 企业 银行 分行 厂 矿 单位 学校 医院 大学 中学 小学 支队 大队 中队 师 团 营 连 ' +
    '同志 书记 主任 局长 先生 女士 年 月 日 号 万元 亿元 千元 万人 人次 户次 余 % ％',
)

const everyday = '于任金石夏方白向施易关包宁成管通时和应全占解谈练封初劳花战原常费查明连祝游'

/** Surnames before 某 in 李某, without those that are everyday words before a noun as well (于, 查, 管). 甲, 乙 and 丙 stand for one. */
export const familyNames: ReadonlySet<string> = new Set([
  ...surnames.filter((surname) => surname.length === 1 && !everyday.includes(surname)),
  ...'甲乙丙',
])

/** Surnames that are everyday words as well: before 某 they are one where a person's capacity stands before them or a mark behind (助理员向某, 石某、). */
export const everydayNames: ReadonlySet<string> = new Set(everyday)

/** What words for a person's capacity end in: 助理员, 会计, 司机. */
export const capacityEndings: ReadonlySet<string> = new Set('员长师警官犯记计者徒')

/** What cannot stand behind 某 before a noun. */
export const behindPerson: ReadonlySet<string> = new Set('、，。；：）等被')

/** What goes on behind 李某 as often as it makes an ordinary word of 某: 马某一户, 金某一审, 某一问题. A surname before tells. */
export const afterEitherMou: readonly string[] = wordsOf('一')

/** Units that a hidden number stands before; used where the filler alone is too ordinary, as an ellipsis is. */
export const unitsAfterBlank = wordsOf('次 名 件 份 户 场 个 条 项 万元 亿元 元 人次 % ％ 亩 公里 期 批 篇')

/** Answers beside a check box: □是 □否. */
export const choices = '是否有无男女同不对错已未'
