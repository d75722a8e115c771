import { segment } from '../../packages/segment/dist/index.js'
import { floor, normalized } from './prepared.mjs'

/** Clean text to the tree with its findings. */
export const stage = {
  name: 'segment',
  floor: floor.name,
  growth: [1, 4, 16, 64],
  works: [floor, { name: 'shuzhi segment', run: (file) => segment(normalized(file)).tree.children.length }],
}
