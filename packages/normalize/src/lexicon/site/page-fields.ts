import { wordsOf } from '../words-of.ts'

const published =
  '发布时间 发布日期 更新时间 更新日期 发表时间 发表日期 录入时间 上传时间 上传日期 发布机构 发布单位 发布部门 上传者 上传人 上传人(卖家) 上传人（卖家）'
const catalogue =
  '索引号 信息索引号 主题分类 体裁分类 组配分类 信息分类 公开方式 公开形式 公开日期 公开时限 生成日期 有效性 信息有效性 时效性 时效 是否有效 废止日期'

/**
 * Those of the fields of a page that no table of a report has: who published what and when, and what a catalogue says of its entries. A report lists
 * what was read and clicked as well, so 阅读量 is none.
 */
export const fieldsOfPagesOnly: readonly string[] = wordsOf(
  `${published} ${catalogue} 推荐访问 文档编号 资源ID 下载积分`,
)

/**
 * Fields of the lines that a web page sets around its title, which no report has: what a content system counts and offers, and what a catalogue of
 * government information says of an entry. Source: the article templates of Chinese content management systems (DedeCMS, EmpireCMS, PHPCMS), those of
 * government sites, and the entries of 政府信息公开目录 (《政府信息公开目录系统实施指引》).
 */
export const pageFields: readonly string[] = [
  ...wordsOf(
    '来源 文章来源 稿件来源 信息来源 新闻来源 内容来源 本文来源 来源网站 编辑 小编 责任编辑 责编 稿源 文章录入',
  ),
  ...fieldsOfPagesOnly,
  ...wordsOf('发布于 发布人 录入人 录入 投稿人'),
  ...wordsOf('字体 字号 字体大小 下载量 下载次数 支付方式 邮箱/手机'),
  ...wordsOf('原文链接 原文地址 本文链接'),
]

/** What a page counts of its readers; a report on an account counts them too, but not beside a day as a machine writes it. */
export const counterFields: readonly string[] = wordsOf(
  '浏览 浏览量 浏览数 浏览次数 浏览人数 阅读 阅读量 阅读数 阅读次数 点击 点击量 点击数 点击次数 访问量 访问次数 查看人数 播放数 评论数',
)

/** Fields that stand beside those, and in other lines as well: 阅读量 of an account, 时间 and 地点 of a meeting, 作者 of a book, 主题词 of an official letter. */
export const commonFields: readonly string[] = [
  ...counterFields,
  ...wordsOf(
    '时间 日期 作者 供稿 撰稿 审核 校对 分享 发布 发文字号 发文号 文号 发文机关 发文单位 发文时间 发文日期 成文日期 生效日期 主题词 关键词 关键字 公开范围 ' +
      '责任部门 体裁 标签 栏目 分类 投稿 评论 回复 查看 打印 人气 热度 大小 资源大小 页数 全文页数 格式 资源格式 ID',
  ),
]

/** Fields of the entries of collections of laws, which a converter glues to their values: `时效性现行有效`. */
export const gluedFields: readonly string[] = wordsOf(
  '发文机关 发文日期 发文字号 发布机关 发布日期 公布机关 公布日期 制定机关 施行日期 时效性 效力级别 效力位阶',
)

/** Fields that hold what the page is about: the field goes, its value stays. */
export const titleFields: readonly string[] = wordsOf('标题 信息标题 文章标题 名称 信息名称 文件名称')
