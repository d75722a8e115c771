import type { Bound, FactType, Role, Severity } from '@shuzhi/document'
import type { Linked } from '../answers.ts'

/** What the pages say in one language. */
export type Words = {
  lang: string
  untitled: string
  noText: string
  allReports: string
  contents: string
  source: string
  sourceHint: string
  beside: string
  marks: string
  marksHint: string
  print: string
  findings: string
  noFindings: string
  manyFindings: string
  findingsHint: string
  blank: string
  blanks: string
  answers: {
    heading: string
    problem: string
    cause: string
    measure: string
    unanswered: string
    rest: string
    none: string
    by: Record<Linked['by'][number]['kind'], string>
  }
  ledger: string
  onlyBlank: string
  noQuantities: string
  copy: string
  copied: string
  search: string
  searchPrevious: string
  searchNext: string
  characters: string
  sections: string
  line: string
  cut: string
  changed: string
  columns: { section: string; action: string; object: string; value: string; unit: string }
  fact: {
    value: string
    unit: string
    action: string
    object: string
    rule: string
    inherited: string
    date: string
  }
  facts: Record<FactType, string>
  roles: Record<Role, string>
  severities: Record<Severity, string>
  bounds: Record<Bound, string>
  index: IndexWords
}

/** What the index says besides. */
type IndexWords = {
  heading: string
  reports: string
  search: string
  filter: string
  filterRows: string
  anyYear: string
  columns: {
    title: string
    year: string
    characters: string
    sections: string
    shares: string
    filled: string
    blank: string
    findings: string
    report: string
  }
  empty: string
  found: string
  rows: string
  first: string
  nothing: string
  all: string
  scriptsOnly: string
  /** The pages of an index over many reports. */
  parts: string
  part: string
  previous: string
  next: string
}
