const words = (list: string): readonly string[] => list.split(' ')

/**
 * Fields of the lines that a web page sets around its title, which no report has: what a content system counts and offers, and what a catalogue of
 * government information says of an entry. Source: the article templates of Chinese content management systems (DedeCMS, EmpireCMS, PHPCMS), those of
 * government sites, and the entries of 政府信息公开目录 (《政府信息公开目录系统实施指引》).
 */
export const pageFields = words(
  '来源 文章来源 稿件来源 信息来源 新闻来源 内容来源 本文来源 编辑 责任编辑 发布时间 发布日期 更新时间 更新日期 发表时间 发表日期 录入时间 ' +
    '发布机构 发布单位 发布人 录入人 录入 浏览 浏览量 浏览数 浏览次数 阅读 阅读量 阅读数 阅读次数 点击 点击量 点击数 点击次数 字体 字号 字体大小 打印 ' +
    '索引号 信息索引号 主题分类 体裁分类 组配分类 信息分类 推荐访问 热度 上传者 上传人 上传时间 下载量 下载次数 原文链接 原文地址 公开方式 公开形式 公开日期 公开时限 生成日期 有效性 信息有效性',
)

/** Fields that stand beside those, and in other lines as well: 时间 and 地点 of a meeting, 作者 of a book, 主题词 of an official letter. */
export const commonFields = words(
  '时间 日期 作者 供稿 撰稿 审核 校对 分享 发文字号 文号 发文机关 发文单位 发文时间 发文日期 成文日期 主题词 关键词 关键字 公开范围 ' +
    '标签 栏目 分类 投稿',
)

/** Fields that hold what the page is about: the field goes, its value stays. */
export const titleFields = words('标题 信息标题 文章标题 名称 信息名称 文件名称')
