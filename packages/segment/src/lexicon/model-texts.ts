// Source: put together by hand, read off pages that offer model texts.

/** What stands behind the title of a model text that others copy from: `述职报告范文`. */
export const modelWords: readonly string[] = ['范文', '模板', '样本', '例文', '参考范文']

/** What a page praises such texts, or a collection of them, with behind the title: `述职报告范文精选`. */
export const praises: readonly string[] = [
  ...['精选', '赏析', '汇总', '汇编', '合集', '集锦', '锦集', '大全'],
  ...['通用', '优秀', '推荐', '精品', '热门', '必备'],
]

/** What a collection of model texts says of itself above its first: how many it holds (`本文呈现三篇`, `(精选12篇)`), or that they are models. `发表论文三篇` speaks of other texts. */
export const collectionWords =
  /(?:本文|本站|下面|以下|精选|通用|优秀|[（(])[^，。；]{0,10}[几多0-9０-９一二两三四五六七八九十]篇|范文|例文|合集|大全/
