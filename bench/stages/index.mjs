/** All stages that can be measured, by name; each is loaded when it is asked for. */
export const stages = {
  normalize: () => import('./normalize.mjs'),
  encoding: () => import('./encoding.mjs'),
  segment: () => import('./segment.mjs'),
  extract: () => import('./extract.mjs'),
  render: () => import('./render.mjs'),
  chain: () => import('./chain.mjs'),
}
