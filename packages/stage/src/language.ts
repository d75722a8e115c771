import type { Language } from '@shuzhi/document'

/** The language of the user's environment (POSIX: LC_ALL, then LC_MESSAGES, then LANG); Chinese unless that is English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh'
}
