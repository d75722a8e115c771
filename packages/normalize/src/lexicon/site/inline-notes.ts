/** A note that a site or a printer put in the running text: the sentence goes on around it. */
type InlineNote = {
  kind: 'omission' | 'page-number'
  /** Of a page, `page` and `pages` are its number and how many there are: a report refers to one as well, so only pages that follow one another count. */
  pattern: string
  examples: readonly string[]
  /** What reports write so. */
  ordinary: readonly string[]
}

/** Source: pages that show a part of a text, and what converters of printed model texts run into the lines. */
export const inlineNotes: readonly InlineNote[] = [
  {
    kind: 'omission',
    pattern: String.raw`[（(]剩余 ?\d{1,6} ?字[）)]|[….]{1,8} ?此处(?:隐藏|省略) ?\d{1,6} ?个?字 ?[….]{1,8}`,
    examples: ['（剩余289字）', '(剩余10911字)', '……此处隐藏545个字……'],
    ordinary: ['（剩余12户）', '此处省略12个字', '剩余289字'],
  },
  {
    kind: 'page-number',
    pattern: String.raw`第 ?(?<page>\d{1,4}) ?页 ?[/／]? ?共 ?(?<pages>\d{1,4}) ?页`,
    examples: ['第1页共4页', '第 1 页 共 10 页', '第1页/共27页'],
    ordinary: ['第1页，共4页', '第1页共有4处', '第一页共四页', '的记录见第3页共8页，由专人核对'],
  },
  // Where a content system parts the pages of a text.
  {
    kind: 'page-number',
    pattern: String.raw`#p#[^#\n]{0,30}#e#|\[/?(?:[Pp]age|[Nn]ext[Pp]age|分页)\]`,
    examples: ['#p#分页标题#e#', '[page]', '[NextPage]', '[/page]'],
    ordinary: ['#p值', '[分类]', '[page 3]'],
  },
]
