import type { Language } from '@shuzhi/document'

/** A text for people, in both languages. */
export type Text = Readonly<Record<Language, string>>

/** What fills the blanks of a text. */
export type Blanks = Readonly<Record<string, string | number | Text>>

/** A text in one language, its `{blanks}` filled in. */
export const say = (text: Text, language: Language, data: Blanks = {}): string =>
  text[language].replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = data[name]
    return typeof value === 'object' ? value[language] : String(value ?? blank)
  })
