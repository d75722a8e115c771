import type { findingTable } from '@shuzhi/document'

export function findingsPage(table: typeof findingTable): string
