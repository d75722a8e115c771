import { wordsOf } from '../words/word-list.ts'

/** What names of places end in, by what that says of a longer name. Source: the class words (通名) of 地名管理条例. */

/** Ends of a division's name of two characters, with which a longer one can end: 青 + 云县. */
export const divisionEnds: ReadonlySet<string> = new Set([...'县镇乡'])

/** The same of rivers, lakes and hills, which a side can stand before: 东 + 辽河. */
export const featureEnds: ReadonlySet<string> = new Set([...'河江湖山湾溪'])

/** What tells two rivers of one name apart. */
export const sides: ReadonlySet<string> = new Set([...'东西南北新老大小上下前后'])

/** Ends of a name that has its class word already: no road is called 济宁市路. */
export const fullEnds: ReadonlySet<string> = new Set([...'省市县区旗'])

/** The same where two characters stand before: 解放路, but 广州 and 海湾. */
export const longEnds: ReadonlySet<string> = new Set([...'州路街湾村'])

/** Classes that what describes a settlement stands before too: 强镇, 名村. */
export const settledClasses: ReadonlySet<string> = new Set(wordsOf('镇 村'))

/** Classes that stand behind the full name of a place only, not behind the short one of a county. */
export const fullNameClasses: ReadonlySet<string> = new Set(wordsOf('路 街 乡 镇'))

/** Classes that stand behind such a short name too, and behind a full one only with their body (老河口 + 村 + 党总支). */
export const shortNameClasses: ReadonlySet<string> = new Set(wordsOf('村 社区 街道 嘎查 苏木'))

/** Of these, as words of one character, what makes the name of a place of the character before it in front of a noun: 安平|港|订单. */
export const namesPlace: ReadonlySet<string> = new Set('村镇乡县市州河江湖港沟岛')

/** Behind a name these go on from it to what lies around it, and begin no noun of their own: 村|内|水渠, 华北|地区|客户. */
export const goesOnFromName: ReadonlySet<string> = new Set(
  wordsOf('内 外 里 旁 边 籍 地区 一带 流域 区域 片区 辖区 全境 境域 各地 等地'),
)
