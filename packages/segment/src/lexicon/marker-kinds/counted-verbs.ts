/**
 * Verbs of one character that a number stands before where a report counts what it did by one and the same verb, `一靠…，二靠…`; to each a pattern of what makes a longer word
 * with it (靠近, 抓紧), as points without a mark begin with such words too: 一抓紧备料，二抓紧备耕. Only verbs that open few words: not 管, 学, 强 or 在 (管理, 学习, 强化, 在校).
 * Source: the verbs of such series (排比) in public work reports; 黄伯荣、廖序东《现代汉语》 on 排比; their words after 中国社会科学院《现代汉语词典》.
 */
const wordsOfVerbs: Readonly<Record<string, string>> = {
  靠: '[近山背拢谱岸泊边右左前后得垫枕港]',
  抓: '[紧获捕拍住取斗举药手]',
  看: '[守护望病法台板管待见齐作似]|重(?!点)',
  查: '[处看询封获验明补扣找证阅办出摆结禁勘缴]',
  促: '[使销膝]|进(?!度)|成(?![效长果才])',
  比: '[较例赛如分价对武方特率值拟喻照]|重(?!点)',
  帮: '[助扶办教厨工派手忙带]',
  访: '[问谈客]',
  问: '[题卷责询候答诊世号路]|政(?!策)',
  听: '[取证力众课诊觉障从写说见候任凭]',
  评: '[价估比审选定议先优分委级标职聘奖论述为语卷阅析判书剧弹]',
  讲: '[话解座课师台坛述堂义究稿授习评]',
  找: '[寻回准到出平零]',
}

export const countedVerbs: readonly string[] = Object.keys(wordsOfVerbs)

/** A longer word, or what no verb that counts stands before: 一抓到底, 一查就灵. */
export const notCounted = new RegExp(
  `^(?:.(?:到底|不|就|了|再|过|一路)|${Object.entries(wordsOfVerbs)
    .map(([verb, more]) => `${verb}(?:${more})`)
    .join('|')})`,
)
