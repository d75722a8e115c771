/** A tagged stretch of a raw source, in UTF-16 code units, end exclusive. Finding an `optional` one or not is both right. */
export type Annotation = {
  tag: string
  start: number
  end: number
  text: string
  attributes: Record<string, string>
  optional?: true
}

/** A source and what stands in it. */
export type AnnotatedText = { text: string; spans: Annotation[] }

/** An opening `⟦tag attribute=value|`, a closing `⟧`, or text up to the next of them. */
const token = /⟦([a-z]+)(\??)((?: [^\s=|⟧]+=[^\s|⟧]*)*)\||⟧|[^⟦⟧]+/y

/**
 * Reads an inline annotation, `⟦tag attribute=value|text⟧`, tags nested at will: the text without them and the spans, outer
 * before inner. Throws a `SyntaxError` with the line where a tag is malformed, or opens or closes alone.
 */
export function parseAnnotation(annotated: string): AnnotatedText {
  const spans: Annotation[] = []
  const open: Annotation[] = []
  let text = ''
  let at = 0
  const fail = (what: string): never => {
    throw new SyntaxError(`line ${annotated.slice(0, at).split('\n').length}: ${what}`)
  }
  while (at < annotated.length) {
    token.lastIndex = at
    const [found, tag, mark, attributes] = token.exec(annotated) ?? fail('malformed tag')
    if (tag !== undefined) {
      const place = { start: text.length, end: text.length, text: '' }
      const optional = mark ? { optional: true as const } : {}
      const span: Annotation = { tag, ...place, attributes: readAttributes(attributes), ...optional }
      spans.push(span)
      open.push(span)
    } else if (found === '⟧') {
      const span = open.pop() ?? fail('⟧ without ⟦')
      span.end = text.length
      span.text = text.slice(span.start)
    } else {
      text += found
    }
    at = token.lastIndex
  }
  if (open.length > 0) fail(`${open.map(({ tag }) => tag).join(', ')} never closed`)
  return { text, spans }
}

const readAttributes = (pairs = ''): Annotation['attributes'] =>
  Object.fromEntries(
    Array.from(pairs.matchAll(/([^\s=]+)=(\S*)/g), ([, name = '', value = '']) => [name, value]),
  )
