/** Control and invisible characters could steer the terminal or hide; each is shown as one dot, a tab as a space. */
export const visible = (text: string): string =>
  text.replace(/\t/g, ' ').replace(/\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/gu, '·')
