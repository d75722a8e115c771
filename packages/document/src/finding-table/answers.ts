import type { FindingEntry } from './finding-entry.ts'

/** Problems that a report names and does nothing about. */
export const answerFindings = {
  'problem-unanswered': {
    severity: 'info',
    zh: '“{name}”没有对应的措施',
    en: 'no measure answers “{name}”',
    example: '二、存在问题 （一）经费不足… 三、下步打算 with nothing about 经费',
    why: {
      zh: '提出的问题在后文找不到相应的措施，可能确实没有写，也可能换了说法没有认出来。',
      en: 'No plan speaks of a problem that was named: none was written, or it is put in words that were not recognised.',
    },
  },
} as const satisfies Record<string, FindingEntry>
