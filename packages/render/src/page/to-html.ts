import type { Element, Nodes, Properties } from 'hast'
import { find, html } from 'property-information'

/**
 * A hast tree as HTML, byte for byte what rehype-stringify writes of it, in a fifth of the time: it makes no choice for each node,
 * for our pages hold elements, text and a doctype only. Whatever a text or a value holds is escaped.
 */
export const toHtml = (node: Nodes): string => {
  switch (node.type) {
    case 'root':
      return childrenOf(node.children)
    case 'element':
      return elementOf(node)
    case 'text':
      return escapeText(node.value)
    case 'doctype':
      return '<!doctype html>'
    default:
      throw new Error(`a page holds no ${node.type}`)
  }
}

/** Elements that have no end and no children. */
const isVoid = new Set(['br', 'input', 'meta'])
/** Elements whose content is not parsed: nothing in them is escaped. Only our own words are in them, see page-shell and index-data. */
const isRaw = new Set(['script', 'style'])

function childrenOf(children: readonly Nodes[]): string {
  let result = ''
  for (const child of children) result += toHtml(child)
  return result
}

function elementOf({ tagName, properties, children }: Element): string {
  const start = `<${tagName}${attributesOf(properties)}>`
  if (isVoid.has(tagName)) return start
  const content = isRaw.has(tagName)
    ? children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    : childrenOf(children)
  return `${start}${content}</${tagName}>`
}

function attributesOf(properties: Properties): string {
  let result = ''
  for (const name in properties) {
    const value = properties[name]
    if (value === undefined || value === null || value === false) continue
    result += ` ${attributeName(name)}`
    if (value !== true) result += `="${escapeValue(Array.isArray(value) ? value.join(' ') : String(value))}"`
  }
  return result
}

const attributeNames = new Map<string, string>()

/** The attribute of a property: `className` is `class`, `dataAt` is `data-at`. */
function attributeName(property: string): string {
  const known = attributeNames.get(property)
  if (known !== undefined) return known
  const name = find(html, property).attribute
  attributeNames.set(property, name)
  return name
}

const escapeText = (text: string): string => (/[<&]/.test(text) ? text.replace(/[<&]/g, reference) : text)

const escapeValue = (value: string): string =>
  /["&'`\0]/.test(value) ? value.replace(/["&'`\0]/g, reference) : value

const reference = (character: string): string => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
