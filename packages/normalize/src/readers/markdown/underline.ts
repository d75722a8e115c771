/**
 * How deep a heading is that a line underlines (setext): 1 for `==`, 2 for `--`, 0 where the line is no underline. In what `@shuzhi/render` wrote
 * (`own`) a title is underlined with as many signs as it has, be it one.
 */
export const underlineDepth = (line: string, own: boolean): 0 | 1 | 2 =>
  (own ? /^=+$/ : /^={2,}$/).test(line) ? 1 : /^-{2,}$/.test(line) ? 2 : 0

/** Whether a line can be a heading that is underlined: short, and no sentence. */
export const mayBeUnderlined = (line: string): boolean =>
  line.length > 0 && line.length <= 60 && !/^[-+*>#|`<[]|[。；，：、|]$/.test(line)
