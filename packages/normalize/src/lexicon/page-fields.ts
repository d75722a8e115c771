const words = (list: string): readonly string[] => list.split(' ')

/**
 * Fields of the line that a web page sets under its title, which no report has: what a content system counts and offers.
 * Source: the article templates of Chinese content management systems (DedeCMS, EmpireCMS, PHPCMS) and of government sites.
 */
export const pageFields = words(
  '来源 文章来源 稿件来源 信息来源 新闻来源 内容来源 本文来源 编辑 责任编辑 发布时间 发布日期 更新时间 更新日期 发表时间 发表日期 录入时间 ' +
    '发布机构 发布单位 发布人 录入人 录入 浏览 浏览量 浏览数 浏览次数 阅读 阅读量 阅读数 阅读次数 点击 点击量 点击数 点击次数 字体 字号 字体大小 打印',
)

/** Fields that stand beside those, and in other lines as well: 时间 and 地点 of a meeting, 作者 of a book. */
export const commonFields = words('时间 日期 作者 供稿 撰稿 审核 校对 分享')
