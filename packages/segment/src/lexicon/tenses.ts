/**
 * Words that say of what they stand in that it was done, or that it is to be done: aspect and modal words after 吕叔湘《现代汉语八百词》 (了, 已, 将, 要, 必须),
 * the words for past and coming times that reports and plans are written with, and how each of them speaks of results. What also belongs to other words (主要, 将军) is
 * told by its neighbours.
 */

/** A result that closes its clause is a predicate (`环境不断优化，`) and was reached; a verb with an object (`不断优化环境`) may be a task. */
const reached =
  '(?:增强|提升|改善|提高|优化|巩固|完善|好转|向好|加快|扩大|壮大|加强|凸显|显现|健全|规范|浓厚|深化|释放|稳定|夯实|丰富|拓展|推进|发展|增长|下降|回升)'

export const doneWords = anyOf([
  '了(?<=[^除为忘末受到不]了)(?![解结不却])',
  '已(?!知)',
  ...[
    '先后',
    '累计',
    '同比',
    '圆满',
    '得到',
    '兑现',
    '印发',
    '办结',
    '审结',
    '查处',
    '有序推进',
    '顺利',
    '取得',
  ],
  ...['荣获', '获得', '获评', '获批', '喜获', '入选', '被评为', '被[授列确认命]', '成立(?!以来)'],
  '完成了?(?=[\\d一-龥]{0,8}[\\d*X])(?![^，。；]{0,20}(?:以上|任务))',
  '达到?(?=\\d[^，。；]{0,10}[，。；])(?![^，。；]{0,10}(?:以上|左右))',
  '达到(?=目标|要求)',
  '共(?:[\\d*X]|[一-龥]{2,6}[\\d*X])',
  ...['一年来', '\\d年来', '五年来', '今年以来', '年初以来', '近年来', '上半年', '去年', '上年'],
  // Figures that were measured, ranks, firsts.
  '(?:增长|下降|提高|上升|减少|增加|降低|下调)\\d[\\d.]*(?:%|个百分点|倍)(?!以上|左右|以内)',
  ...['居(?:全|第)', '位居', '位列', '排名', '首次', '首[个批家]'],
  '连续[\\d一二三四五六七八九十]+[年届次]',
  '[一二三四五六七八九十]连[增冠升]',
  ...['建成[投通运启]', '投入使用', '投入运营', '投用', '竣工', '通车', '投运'],
  '新增(?=[^，。；]{0,8}\\d)(?![^，。；]{0,16}以上)',
  '出台(?=[^，。；]{0,20}\\d)',
  '\\d[余多](?=[家名次人户件场个项万亿])',
  '\\d(?:人次|场次|余)',
  `(?:显著|明显|稳步|持续|不断|进一步|大幅|有效|全面|更加|日益|逐步|加快|扎实|深入)${reached}(?=[，。；])`,
])

/** Verbs that open a sentence without a subject and set a task. */
const tasks = [
  ...['支持', '鼓励', '引导', '探索', '谋划', '推动', '加快', '启动', '规划', '研究', '做好', '抓好', '着力'],
  ...[
    '积极',
    '力促',
    '努力',
    '完善',
    '健全',
    '加强',
    '强化',
    '培育',
    '打造',
    '发挥',
    '落实好',
    '构建',
    '促进',
  ],
  ...['严格', '推进', '深化', '提升', '优化', '坚决', '抢抓'],
].join('|')

export const aheadWords = anyOf([
  '将(?<![即必名上中大少准武强]将)(?![军领士帅来])',
  '要(?<![主需重不首只须摘纪概次必还就提紧]要)(?![素求点闻领件])',
  ...['力争', '拟(?![定订])', '确保', '争取', '继续', `进一步(?!${reached}[，。；])`, '必须', '应当'],
  ...['今后', '明年', '来年', '下一?步', '下一?阶段', '新的一年', '到(?:19|20)\\d\\d年'],
  // Figures that are aimed at, and who is to answer for a task.
  '\\d[\\d.%]*[^\\d，。；]{0,4}(?:以上|左右|以内)',
  ...['不低于', '不少于', '翻一番', '负责[）)]'],
  `[。；](?:${tasks})(?![^，。；]{0,12}${reached}[，。；])`,
])

/** What a sentence that sets aims says of itself. */
export const aims =
  /预期目标|奋斗目标|(?:总体|总的|主要)(?:要求|目标|任务|思路)(?:[是为：:，]|和)|(?:今年|明年|[\d十]年)[^。，；完]{0,16}(?:预期|总目标)/

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'g')
}

/**
 * How a section opens that is on a coming time: 在新的一年里，… Behind the time stands a mark, a word that makes an adverbial of it (里, 五年), who acts, or a modal word, at
 * most a subject between; else the time belongs to another word (未来教室, 明年度).
 */
export const aheadOpening = new RegExp(
  `^(?:在|进入|展望|面对)?(?:${[
    ...['今后', '未来', '明年', '来年', '接下来', '下一步', '下步', '下一?阶段', '下一?学年', '下一?学期'],
    ...['下一?季度', '下个月', '新的一年', '新一年', '新的学[年期]'],
  ].join('|')})(?:${[
    '[，,：:、里我本全各要须应]|中(?=[，,])|的?(?:日子|时间|工作(?![坊站室间])|学习|生活)',
    '(?:[一二三四五六七八九十两几数0-9]+个?|一段|一个)(?:年|月|学[年期]|季度|时间|时期)',
    '重点|必须|[^，。；\\s]{0,8}(?:将(?![军领士帅来])|拟(?![定订])|计划|打算|准备|继续|力争|着重)',
  ].join('|')})`,
)
