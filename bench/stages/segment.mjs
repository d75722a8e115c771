import { spawnSync } from 'node:child_process'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { plainDocument } from '../../packages/document/dist/index.js'
import { segment } from '../../packages/segment/dist/index.js'
import { beginnings } from '../input.mjs'
import { floor, normalized } from './prepared.mjs'

const remark = unified().use(remarkParse).use(remarkStringify)

/** Reads a text as Markdown, a process each time, as its users do. */
const pandoc = (input) =>
  spawnSync('pandoc', ['-f', 'markdown', '-t', 'json'], { input, maxBuffer: 2 ** 30 }).stdout.length
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0
if (!hasPandoc) console.error('bench: pandoc is not installed and is left out')

/** Clean text to the tree with its findings, beside what makes trees of Markdown. */
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
  works: [
    floor,
    { name: 'shuzhi segment', run: (file) => segment(normalized(file)).tree.children.length },
    {
      name: 'remark, there and back',
      sample: beginnings(20_000, 5),
      run: ({ text }) => String(remark.processSync(text)).length,
    },
    ...(hasPandoc ? [{ name: 'pandoc, to its tree', run: ({ text }) => pandoc(text) }] : []),
  ],
}
