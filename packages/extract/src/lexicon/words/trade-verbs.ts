/**
 * Verbs of trades that a general dictionary lacks: courts, police, post and rail, banks, farms, libraries. Verbs with their object (装车) are none: a
 * clause reads those in two.
 * Source: put together by hand, after the terms that the statistics and yearbooks of these trades use.
 */
export const tradeVerbs = `
vn 7 再审 抗诉
v 7 追诉 缉获 起获 抓拍 查缉 布防 导办 陪办 播发 制播 展播 续贷 妥投 集运 疏运 增运 起运 解编 试运 复运
v 7 代耕 代种 飞防 统防 封育 扑救 征拆 间伐 续借 翻新 抵扣 机收 竞拍
`
