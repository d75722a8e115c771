import { extract } from '../../packages/extract/dist/index.js'
import { floor, segmented } from './prepared.mjs'

/** The tree to the facts. */
export const stage = {
  name: 'extract',
  floor: floor.name,
  works: [floor, { name: 'shuzhi extract', run: (file) => extract(segmented(file)).facts.length }],
}
