/** Something to read: `shown` is its path as the user sees it, `path` its name in the document, `id` the document's; `file` is null for standard input. */
export type Input = { shown: string; path: string; id: string; file: string | null }
