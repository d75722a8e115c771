/** How many bytes at the front of a page are searched for a declaration (WHATWG HTML, prescan a byte stream). */
const prescan = 1024

/** Labels as pages write them, by the decoder that reads them; GB 2312 and GBK are parts of GB 18030. */
const decoders: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
}

/** The encoding that HTML (`charset=`) or XML (`encoding=`) declares, null for none. It is evidence, no proof: pages are re-saved. */
export function declaredEncoding(input: Uint8Array): string | null {
  const head = String.fromCharCode(...input.subarray(0, prescan))
  const label =
    /(?:<meta[^>]{0,200}charset|<\?xml[^>]{0,200}encoding)\s{0,9}=\s{0,9}["']?([\w-]{1,20})/i.exec(head)?.[1]
  return decoders[label?.toLowerCase() ?? ''] ?? null
}
