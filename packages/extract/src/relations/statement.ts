import type { RelationItem, Span } from '@shuzhi/document'

/** An item with what may link it: its list (the same number for headings or points side by side) and its own number, as written and as read. */
export type Statement = { item: RelationItem; list: number; number?: { span: Span; value: number } }
