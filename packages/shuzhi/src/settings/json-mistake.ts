import type { Text } from '../command-line/language.ts'

/** What should stand where a text stops being JSON; line and column from 1. */
export type JsonMistake = { line: number; column: number; expected: Text }

const expected = {
  value: { zh: '一个值', en: 'a value' },
  name: { zh: '用双引号括起的名称', en: 'a name in double quotes' },
  colon: { zh: '冒号“:”', en: 'a colon' },
  commaOrBrace: { zh: '逗号或“}”', en: 'a comma or }' },
  commaOrBracket: { zh: '逗号或“]”', en: 'a comma or ]' },
  end: { zh: '文件结尾', en: 'the end of the file' },
} as const satisfies Record<string, Text>

type Place = keyof typeof expected

/** Within a string every character may stand as it is but quotes, backslashes and those before the blank (RFC 8259, `unescaped`). */
const token =
  /[ \t\r\n]*("(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[{}[\],:])/uy

/** The first place of a text that is no JSON (RFC 8259); undefined where there is none. */
export function jsonMistakeOf(text: string): JsonMistake | undefined {
  const open: string[] = []
  let place: Place = 'value'
  /** Whether a bracket was just opened, which may close at once. */
  let empty = false
  let at = 0
  for (;;) {
    token.lastIndex = at
    const [all = '', word = ''] = token.exec(text) ?? []
    if (all === '' && place === 'end' && /^[ \t\r\n]*$/.test(text.slice(at))) return undefined
    const next: Place | undefined = all === '' ? undefined : after(place, word, open, empty)
    if (next === undefined) return { ...lineAndColumn(text, at), expected: expected[place] }
    empty = word === '{' || word === '['
    place = next
    at += all.length
  }
}

/** What has to follow a token; undefined where it cannot stand here. `open` holds the brackets that are open. */
function after(place: Place, word: string, open: string[], empty: boolean): Place | undefined {
  const isString = word.startsWith('"')
  const inner = open.at(-1)
  if (word === '}' || word === ']') {
    const fits = (word === '}') === (inner === '{') && inner !== undefined
    if (!fits || !(empty || place.startsWith('commaOr'))) return undefined
    open.pop()
    return afterValue(open)
  }
  if (place === 'name') return isString ? 'colon' : undefined
  if (place === 'colon') return word === ':' ? 'value' : undefined
  if (place === 'end') return undefined
  if (place !== 'value') return word !== ',' ? undefined : inner === '{' ? 'name' : 'value'
  if (word === ',' || word === ':') return undefined
  if (word !== '{' && word !== '[') return afterValue(open)
  open.push(word)
  return word === '{' ? 'name' : 'value'
}

function afterValue(open: readonly string[]): Place {
  const inner = open.at(-1)
  if (inner === undefined) return 'end'
  return inner === '{' ? 'commaOrBrace' : 'commaOrBracket'
}

/** The place of the first character behind blanks from an offset on. */
function lineAndColumn(text: string, from: number): { line: number; column: number } {
  const blanks = /^[ \t\r\n]*/.exec(text.slice(from))?.[0] ?? ''
  const lines = text.slice(0, from + blanks.length).split(/\r\n|\r|\n/)
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}
