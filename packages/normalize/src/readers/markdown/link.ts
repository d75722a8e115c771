/** `(destination "title")`; no bracket stands in a destination, so no character is looked at twice. */
const resource =
  /\([ \t]{0,4}(<[^<>\n]{0,2000}>|[^\s()<>[\]]{0,2000})(?:[ \t]{1,4}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?[ \t]{0,4}\)/y

/** Where the `(…)` behind a link's text ends; -1 where none stands at `at`, or what does is a remark in words: `[2019](见附件)`. */
export function linkEnd(source: string, at: number, end: number): number {
  if (source[at] !== '(') return -1
  resource.lastIndex = at
  const match = resource.exec(source)
  if (!match || resource.lastIndex > end) return -1
  return /[./#]/.test(match[1]!) || /^[!-~]*$/.test(match[1]!) ? resource.lastIndex : -1
}

/** `[name]: https://…`, a line that only says where a link leads. */
const definition =
  /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{0,9}<?(?:[a-z]{3,6}:|[./#])[!-~]*(?:[ \t]{1,9}["'(].{0,300})?[ \t]*$/i

/** Whether a line defines a link. */
export const isDefinition = (line: string): boolean => definition.test(line)
