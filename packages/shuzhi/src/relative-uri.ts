/**
 * A path with `/` between its parts as a relative reference (RFC 3986): signs that mean something there are escaped, a colon too, and half
 * a surrogate pair, which no URI can hold, becomes U+FFFD.
 */
export const relativeUri = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\u{fffd}')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
