/** What a note in front of a document is called. Source: the parts of a 编者按 and of a 说明 in manuals of 公文 and editing. */
const noteTitles = [
  ...['编者按', '编者的话', '编者注', '按语', '导读', '内容提要', '内容摘要', '提要'],
  ...['说明', '编写说明', '填报说明', '报告说明', '有关说明', '注', '备注'],
]
const noteTitle = `^[（(【]?(?:${noteTitles.join('|')})[）)】]?\\s*`

/** How a line opens that heads a note (按语, 说明), in brackets or not: with its name alone, or before a colon. */
export const frontNote = new RegExp(`${noteTitle}(?:[：:]|$)`)

/** A line that says no more than what a note is called. */
export const noteLine = new RegExp(`${noteTitle}[：:]?$`)

/** What the title of an annex (附件) says; numbers begin anew in it. */
export const annexTitle =
  /^附\s*(?:件|录|表)?\s*(?:[：:]|$)|^(?:备\s*)?注$|^附\s*(?:件|录|表)\s*[0-9０-９一二三四五六七八九十]{1,3}|(?:附\s*件\s*[0-9０-９一二三四五六七八九十]{0,3}|附录|名词解释|注释|名词解释[及和与]说明)$/

/** How a line opens whose notes (注) or annexes begin behind their head: `注：（1）…`; the group is of notes. */
export const notesOpening = /^(?:(?:备\s*)?(注)|附\s*[件录表])\s*[：:]\s*/

/** What stands below signature and date: a note in brackets (附注: `（此件公开发布）`), and to whom copies went and who printed it (版记). Source: GB/T 9704-2012, 党政机关公文格式. */
export const belowSigning =
  /^(?:[（(【][^（）()【】]{2,60}[）)】]$|(?:抄\s*送|抄\s*报|主\s*送|分\s*送|发\s*送|主题词|联系人|(?:联系)?电话|传真|电子邮箱|校对|打印)[：:]|[^《》]{2,30}日印[发制])/
