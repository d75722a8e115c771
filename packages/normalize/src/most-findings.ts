import type { FindingCode } from '@shuzhi/document'

/** Broken bytes come in crowds and say little one by one. */
const few: { readonly [code in FindingCode]?: number } = { 'invalid-bytes': 20 }

/** How many findings of one code a document lists; the rest is counted. */
export const mostFindings = (code: FindingCode): number => few[code] ?? 1000
