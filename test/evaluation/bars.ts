/** The least that is good enough: F1 of a tag, and the share of right values of an attribute, each from 0 to 1. */
export type Bars = { f1: Readonly<Record<string, number>>; attributes: Readonly<Record<string, number>> }

/** What must hold on the five reports in `seeds/`. */
export const seedBars: Bars = {
  f1: {
    title: 1,
    salutation: 1,
    h: 1,
    label: 1,
    p: 1,
    marker: 1,
    mask: 1,
    doc: 1,
    term: 1,
    date: 1,
    q: 0.98,
    event: 0.95,
    org: 0.9,
    role: 0.9,
    place: 0.9,
    person: 0.9,
  },
  attributes: {
    'h.d': 1,
    'h.n': 1,
    'h.role': 1,
    'label.role': 1,
    'p.d': 1,
    'p.n': 1,
    'q.v': 0.99,
    'q.u': 0.99,
    'q.ap': 0.99,
    'q.a': 0.94,
    'q.o': 0.9,
  },
}

/** A floor for eight reports of other kinds, a little below what is measured: it tells when a change loses ground. */
export const registerBars: Bars = {
  f1: {
    title: 0.95,
    salutation: 0.95,
    h: 0.98,
    label: 0.95,
    p: 0.98,
    signature: 0.95,
    dateline: 0.85,
    marker: 0.95,
    mask: 0.98,
    q: 0.98,
    date: 0.97,
    doc: 0.97,
    term: 0.97,
    event: 0.95,
    org: 0.95,
    role: 0.95,
    place: 0.95,
    person: 0.95,
  },
  attributes: {
    'h.d': 0.97,
    'h.n': 0.98,
    'h.role': 0.95,
    'label.role': 0.95,
    'p.d': 0.98,
    'p.n': 0.98,
    'q.v': 0.98,
    'q.u': 0.98,
    'q.ap': 0.97,
    'q.a': 0.94,
    'q.o': 0.95,
    'date.v': 0.97,
  },
}

/** A floor for fifty short excerpts, each of another body or trade, a little below what is measured. */
export const excerptBars: Bars = {
  f1: { title: 0.95, h: 0.98, p: 0.95, mask: 0.98, q: 0.99, date: 0.97, doc: 0.97, term: 0.97, event: 0.95 },
  attributes: {
    'h.d': 0.98,
    'h.n': 0.98,
    'h.role': 0.95,
    'p.d': 0.97,
    'p.n': 0.98,
    'q.v': 0.99,
    'q.u': 0.99,
    'q.ap': 0.98,
    'q.a': 0.94,
    'q.o': 0.91,
    'date.v': 0.97,
  },
}

/** A floor for the links to measures in reports whose problems are linked by hand; causes inside a sentence are not read yet. */
export const relationBars: Bars = {
  f1: { 'problem → measure': 0.65, 'cause → measure': 0.4 },
  attributes: {},
}
