/** The blocks of Chinese characters that modern texts use (Unified Ideographs and Extension A), written as signs of a rule. */
export const hanSigns = '\u3400-\u4dbf\u4e00-\u9fff'

/** Whether a code unit is one of them. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)
