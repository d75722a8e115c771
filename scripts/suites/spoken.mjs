/** 明天, 上个月, 近三年, 三年前; the Cantonese 而家, 依家; what a year alone tells (去年5月) is told in a report on a year. */
export function isSpoken(written) {
  if (
    /[今明昨前后]天|[今明昨前]日|下年|[今昨当][晚早日]|[现此]在|此[时刻]|当前|最近|[依宜而]家/.test(written)
  )
    return true
  if (
    /[上下本同当这]\s*[一二两三\d]*\s*个?[月季周]|^[上下前后]\s*[\d一二两三]+\s*个?[年月天]|过去|未来|今后|今明|^近|^第|全天|次年|后年|前年|这一?年/.test(
      written,
    )
  )
    return true
  return (
    /^[\d一二两三四五六七八九十几百千半个多]{1,6}?(?:年|月|天|日|钟|季度|周|星期|交易日|工作日)半?多?(?:以|之)?[前后内来]/.test(
      written,
    ) && !/^(?:\d{4}|[〇零一二三四五六七八九]{4})年/.test(written)
  )
}
