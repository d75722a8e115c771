/** The marks that stand behind a digit or a letter that counts. */
export const dots = ['．', '.', '、'] as const
