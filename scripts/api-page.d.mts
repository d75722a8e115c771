/** The API page of a package as Markdown, and the exports without TSDoc. */
export function apiPage(name: string, folder: string): { page: string; silent: string[] }
