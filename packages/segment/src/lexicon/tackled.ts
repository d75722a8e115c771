/**
 * What a heading's verb may have before it: manner and extent.
 * Source: put together by hand, read off the headings of public work reports.
 */
export const manners =
  '圆满|出色|胜利|全面|全力|全力以赴|严格|严肃|认真|切实|着力|大力|扎实|不断|持续|积极|主动|深入|始终|坚决|进一步|较好|很好|顺利|超额|按期|按时|如期|提前|有效|有力|科学|努力|精心|稳步|统筹|牢牢|紧紧|准确|精准|及时|合理|充分|高质量|高标准|高起点|高站位|高效'

/** What is tackled, in verbs of one syllable as well (`补短板`), and questions that are treated (`若干问题`), are no problems that there are; what waits to be tackled (`需协调解决的问题`) is. */
export const tackled = new RegExp(
  `^(?!.*(?:存在|还有|需(?!要?(?:说明|注意|讨论))|亟待|有待|尚待)).*(?:(?<=^|[、及和与]|${manners}|聚力|合力|倾力)(?:[治除排补破解疏消纠改攻克清销防堵强化](?=[^、]{2,4}$)|查(?=隐患))|解决|破解|整治|整改|治理|纠治|纠正|化解|突破|打通|疏通|找准|消除|聚焦|坚持|补齐|弥补|缩小|克服|攻克|应对|强化|加强|破除|排查|排除|防范|防控|处置|清除|调解|调处|迎接|迎战|战胜|注意|说明|讨论|若干问题|几[个点]问题(?<!^(?:存在|主要|目前|当前|工作|尚有|还有|中|的)*几[个点]问题)|^关于)`,
)
/** What was made good, or is denied to be left (`做到无一件未解决`), is no problem either. */
export const settled = new RegExp(`${tackled.source}|清偿|偿还|还清|无一|[绝决]不|不[让留使]|杜绝`)

/** Verbs that keep trouble off, lessen it or look it in the face: what they govern is no problem that there is (`避免失误`, `抓住主要矛盾`). */
const keeping = [
  ...[
    '减少',
    '减轻',
    '降低',
    '避免',
    '防止',
    '预防',
    '规避',
    '杜绝',
    '遏制',
    '缓解',
    '平息',
    '理顺',
    '协调',
    '疏导',
  ],
  ...['填补', '弥合', '挽回', '抓住', '抓准', '正视', '直面', '看清', '认清', '告别', '远离', '警惕'],
]
/** Verbs that do so where nothing says that it arose in them (`处理工作中的失误`, `认识不足的失误`). */
const treating = ['处理', '认识', '把握', '看待', '对待']
/** How a thing is denied right before its word, or asked after: `零失误`, `没有不满意`, `满意不满意`. */
const denied = '(?:零|没有|不留|不出|消灭|满意?)(?=[^、]{2,4}$)|无(?=[^、]{2}$)'

/** What is kept off or treated, in words that name a flaw less plainly than 问题 does. */
export const keptOff = new RegExp(
  `${tackled.source}|^(?!.*(?:存在|还有)).*(?:${keeping.join('|')}|(?:${treating.join('|')})(?!不|.*[中上里]的)|${denied})`,
)
