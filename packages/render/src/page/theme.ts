/** The colours of a page: as the reader's system has them, always light, or always dark. */
export type Theme = 'auto' | 'light' | 'dark'

/** What a page of a theme tells the browser: the schemes that it can be shown in. */
export const schemesOf = (theme: Theme): string => (theme === 'auto' ? 'light dark' : theme)

/** The style of a theme, from one that goes by the reader's system: what it keeps for the dark holds always, or never. */
export const themed = (style: string, theme: Theme): string =>
  theme === 'auto'
    ? style
    : style
        .replaceAll('(prefers-color-scheme: dark)', theme === 'dark' ? 'all' : 'not all')
        .replaceAll('color-scheme: light dark', `color-scheme: ${theme}`)
