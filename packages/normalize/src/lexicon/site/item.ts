/** Numbers and bullets before a line: sites set their terms as a list. Source: the terms of document-sharing sites. */
export const item = String.raw`[（(]?(?:[-·•*] ?)?(?:\(?\d{1,2}[.、．:：)] ?){0,2}`
