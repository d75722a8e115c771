import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { plainDocument } from '../../packages/document/dist/index.js'
import { extract } from '../../packages/extract/dist/index.js'
import { segment } from '../../packages/segment/dist/index.js'
import { beginnings } from '../input.mjs'
import { recognize } from '../recognizers.mjs'
import { floor, segmented } from './prepared.mjs'

const jieba = Jieba.withDict(dict)

/** The tree to the facts, beside words with their tags, and numbers, units and dates as others find them. */
export const stage = {
  name: 'extract',
  floor: floor.name,
  growth: [1, 4, 16, 64],
  hostile: {
    work: { name: 'segment and extract', run: ({ text }) => extract(segment(plainDocument(text))) },
    units: [
      '1',
      '**',
      '第',
      '《',
      '“',
      '”党”',
      '（',
      '一',
      '月',
      '2022年',
      '5个、',
      '（5个，',
      '召开会议6次，',
      '分别5个',
      '张伟、',
      '局长张伟',
      '三村',
      '白石村',
      '柳溪镇柳溪',
      '领导小组',
      '县委组织部',
      '买买提·',
      '的',
    ],
  },
  works: [
    floor,
    { name: 'shuzhi extract', run: (file) => extract(segmented(file)).facts.length },
    { name: 'jieba, tags', run: ({ text }) => jieba.tag(text).length },
    { name: 'Recognizers-Text', sample: beginnings(1000, 2), run: ({ text }) => recognize(text) },
  ],
}
