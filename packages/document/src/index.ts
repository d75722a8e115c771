export { applyEdits, type Edit } from './apply-edits.ts'
export { composeMaps } from './compose-maps.ts'
export { Extracted, Hint, Mask, Noise, Normalized, Segmented, Source, schemaVersion } from './document.ts'
export {
  Argument,
  Bound,
  DateFact,
  DocumentFact,
  Event,
  Fact,
  type FactType,
  Organization,
  Person,
  Place,
  Quantity,
  RoleFact,
  Slogan,
  Term,
} from './fact.ts'
export { type FactRule, factRules, ruleText } from './fact-rules.ts'
export { Finding, Fix, finding, messageOf, Severity } from './finding.ts'
export { type FindingCode, findingTable } from './finding-table/index.ts'
export { firstFrom } from './first-from.ts'
export type { Language } from './language.ts'
export { assertDocument, checkDocument, laws, type Violation } from './laws/check-document.ts'
export { createLocator, type Locator, locate } from './locate.ts'
export { numeralCharacters, parseNumeral, writeNumeral } from './numeral.ts'
export { plainDocument } from './plain-document.ts'
export { DocumentError, documentFrom, readDocument } from './read-document.ts'
export { Evidence, RelationItem, RelationKind, RelationLink, Relations } from './relations.ts'
export { roleNames } from './role-names.ts'
export { indexMap, type SourceIndex } from './source-index.ts'
export { identityMap, lengthsOf, SourceMap, undoEdits } from './source-map.ts'
export { bySpan, contains, crosses, overlaps, Span } from './span.ts'
export { surnames } from './surnames.ts'
export {
  type Block,
  Dateline,
  Enumeration,
  Heading,
  Label,
  type Leaf,
  Marker,
  type Node,
  Ordinal,
  Paragraph,
  type Parent,
  Point,
  Role,
  RoleReason,
  Root,
  Salutation,
  Section,
  Sentence,
  Signature,
  Title,
} from './tree.ts'
export { isParent, leavesOf, nodesOf, sectionsOf } from './walk.ts'
