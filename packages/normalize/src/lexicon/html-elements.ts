import { wordsOf } from './words-of.ts'

const elements = (list: string): ReadonlySet<string> => new Set(wordsOf(list))

/** Elements that stand on lines of their own (HTML, 15.3 Rendering: `display: block`, list and table parts), and the line break. */
export const lineElements = elements(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section ' +
    'summary table tbody tfoot thead title tr ul xmp',
)

/** Elements inside a line, which stand for nothing in the text. */
export const inlineElements = elements(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby s samp small span strike strong sub sup ' +
    'td th time tt u var wbr',
)

/** Elements whose content is no text of the page, or moves about it: programs, forms' parts, navigation. */
export const hiddenElements = elements(
  'script style template noscript noframes iframe object embed applet audio video canvas svg math map textarea select button datalist ' +
    'head nav aside footer header menu dialog rp rt',
)

/** Those of them whose content nobody reads as text of the page. */
export const programElements = elements(
  'script style template noscript noframes iframe object embed applet audio video canvas svg math map textarea select button datalist ' +
    'head rp rt',
)

/** Elements whose content is no markup (HTML, 13.2.5: RAWTEXT, RCDATA, script data). */
export const rawTextElements = elements('script style textarea title xmp iframe noembed noframes')

/** Roles (WAI-ARIA 1.2, landmarks) of what stands around the text. */
export const furnitureRoles = elements(
  'navigation banner contentinfo complementary search menu menubar toolbar dialog',
)

/** Words in `class` and `id` that name what stands around the text, as content systems and style kits use them. */
export const furnitureNames = elements(
  'nav navbar navigation menu submenu breadcrumb breadcrumbs crumb crumbs sidebar aside footer copyright share sharing sharebar ' +
    'toolbar pagination pager pagebar related recommend hotnews comment comments qrcode advert ad ads banner login topbar skip',
)
