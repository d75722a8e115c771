import { manners } from './tackled.ts'

// What in the clause of a word that names a role shows that it names something else there.
// Source: put together by hand, read off the headings of public work reports.

/** Words that say by themselves that a heading looks ahead. */
const ahead =
  '下一步|下步|下一?阶段|下半年|下一?季度|下一年|下个?月|今后|明年|来年|新的?一年|未来|将来|接下来'

/** Verbs that make what closes their clause an object: `突出工作重点` tells what was done, `工作重点` what is planned. */
const actions =
  '完成|落实|抓[好实住紧牢细]?|狠抓|紧抓|突出|创新|坚持|明确|贯彻|执行|履行|围绕|紧扣|紧盯|紧跟|锚定|瞄准|聚焦|对照|对标|按照|遵循|把握|把准|领会|牢记|压实|强化|加强|加大|加快|细化|优化|深化|健全|完善|夯实|筑牢|采取|制[定订]|编制|拟定|理清|厘清|拓宽|转变|更新|谋划|实现|达成|超过|确保|推动|承担|承接|担当|办理|征求|征集|听取|提出|采纳|服从|提高|增强|注重|立足|做[好实细]|破解|攻克|打好|打赢|勇挑|扛[起牢]'

/** Verbs that also stand before a noun as its attribute: `保障措施` is a plan, `保障重点任务` is not. */
const attributes = '保障|改进|推进|实施|提升|解决|应对|防范|服务'

/** Verbs of one syllable that govern what a plan names in a word of three: `定目标`. */
const shortActions = '定明谋理清严硬实出立争夺保超抓强列亮赶'

/** A clause led by a verb, of one syllable as well (`定目标`), or one that takes the word as a means (`以项目为重点`); what looks ahead says so, and 的 makes the clause an attribute (`完成任务的措施`). */
export const acted = new RegExp(
  `^(?!.*(?:${ahead}))(?!.*的(?:主要|工作|具体|重点)*(?:措施|对策|打算|计划|安排|思路|建议|设想)$)(?:(?:.*[、及和与]|${manners})?[${shortActions}](?=(?:目标|任务|重点|要求|措施|对策|思路|计划|规划|部署)$)|(?:${manners}|地)*(?:${actions}|(?:${attributes})(?!(?:工作)?(?:措施|计划|对策|目标|规划|安排)$))|.*(?:${manners})地?(?:${actions})|.*为(?:重点|目标|任务|要求)$|(?:${manners}|周密|妥善|超前|动员)地?(?:安排|规划|部署|要求)+$)`,
)
/** `老人吃饭怎么办`: such words name a plan only with a time that is to come, or a year, or this one. */
export const notAhead = new RegExp(`^(?!.*(?:${ahead}|往后|今年|\\d{4}年))|去年|过去|上年|[年月]来`)
/** Opinions that others give or that are asked for are no plans; those on a coming time (`今后意见`, `2024年工作意见`) are. */
export const heard =
  /^(?!.*(?:年|今后|下一?步|明年|来年|整改|改进)(?:度|的|工作|几点|初步|主要|总体|具体)*意见$)|听取|征求|征集|收集|反馈|采纳|办理|吸纳|落实/
/** What a report asks of those above, by its whole name: no plan of its own. */
export const asked = /^(?:几点|主要|有关)?意见[和与及、]?建议$/
export const aspired =
  /推动|推进|力争|预期|确保|努力|实现|争取|提升|增强|提高|再|迈|(?<=^|[、及和与])[求创争促](?=[^、]{2}$)/
/** 需 in a word of its own (`按需提升`), or denied, says of nothing that it is wanting. */
export const noNeed = /[按应所刚供内必无不]需要?..$/
/** What a survey (概况) is of that tells what was done. */
export const doings = '工作|(?:生产|经营|经济运行)(?:概况|概述)$'
