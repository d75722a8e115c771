import { plainDocument } from '../../packages/document/dist/index.js'
import { segment } from '../../packages/segment/dist/index.js'
import { floor, normalized } from './prepared.mjs'

/** Clean text to the tree with its findings. */
export const stage = {
  name: 'segment',
  floor: floor.name,
  growth: [1, 4, 16, 64],
  hostile: {
    work: { name: 'segment', run: ({ text }) => segment(plainDocument(text)) },
    units: [
      '。一是',
      '（一）',
      '“。”',
      '“',
      '原因分析：一是甲。',
      '1.甲；\n',
      '一、二季度甲\n',
      '首先甲。',
      '一、甲（一）乙。',
      '一、甲\n2、乙\n',
    ],
  },
  works: [floor, { name: 'shuzhi segment', run: (file) => segment(normalized(file)).tree.children.length }],
}
