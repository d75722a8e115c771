/** Whether a file name says Markdown, where `**` may be emphasis. In plain text it never is. */
export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path)

/** Emphasis that opens a line (after list, quote and heading marks) and ends at its end or before a blank or a colon. */
const leadingEmphasis = /^(?:[-+>#]+[^\S\n]+)*(\*{1,3})(?=[^\s*])[^*\n]{1,200}(\*{1,3})(?=[\s：:]|$)/gm

/** Where runs of `*` stand that are Markdown emphasis, as leading words and whole lines have it. */
export function emphasisMarks(text: string): Set<number> {
  const places = new Set<number>()
  for (const { 0: found, 1: opener, 2: closer, index } of text.matchAll(leadingEmphasis)) {
    if (opener !== closer) continue
    places.add(index + found.indexOf('*')).add(index + found.length - closer!.length)
  }
  return places
}
