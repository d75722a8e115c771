/**
 * Where a line of each kind is noise. `anywhere`: no report says it. `edge`: among the first and last lines, or beside a line that no report says.
 * `head`: among the first lines. `weak`: only beside others that are noise, as the rules of its kind tell.
 */
export const noisePlaces: Readonly<Record<string, 'anywhere' | 'edge' | 'head' | 'weak'>> = {
  'page-number': 'anywhere',
  advertisement: 'anywhere',
  related: 'anywhere',
  'web-address': 'anywhere',
  licence: 'anywhere',
  navigation: 'anywhere',
  omission: 'anywhere',
  'page-data': 'edge',
  'page-button': 'edge',
  'page-file': 'edge',
  'page-path': 'edge',
  label: 'edge',
  terms: 'edge',
  introduction: 'edge',
  invitation: 'edge',
  'page-head': 'head',
  'page-stamp': 'head',
  'page-date': 'weak',
  'page-size': 'weak',
  'page-field': 'weak',
  'page-title': 'weak',
  'page-tool': 'weak',
  'source-line': 'weak',
}

/** Kinds that show a page wherever they are met, so that what stands beside them is a page's as well. */
export const showsPage = (kind: string | null | undefined): boolean =>
  kind != null && (noisePlaces[kind] === 'anywhere' || pageOnly.has(kind))

const pageOnly = new Set(['page-button', 'page-file', 'page-path', 'page-stamp'])

/** Kinds that prove a page to the weak lines beside them: a printed report has page numbers as well. */
export const provesPage = (kind: string | null | undefined): boolean =>
  kind !== 'page-number' && (showsPage(kind) || kind === 'page-data')
