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
    'q.a': 0.9,
    'q.o': 0.9,
  },
}

/** A floor for eight reports of other kinds, a little below what is measured: it tells when a change loses ground. */
export const registerBars: Bars = { f1: {}, attributes: {} }
