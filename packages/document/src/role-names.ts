import type { Language } from './language.ts'
import type { Role } from './tree.ts'

/** What the sections of a role are about, in a reader's words; in English roles go by their own names. */
export const roleNames: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  achievements: { zh: '工作情况', en: 'achievements' },
  problems: { zh: '存在问题', en: 'problems' },
  causes: { zh: '原因分析', en: 'causes' },
  plans: { zh: '下步打算', en: 'plans' },
  other: { zh: '其他', en: 'other' },
}
