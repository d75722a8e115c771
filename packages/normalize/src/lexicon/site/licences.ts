import type { LineMark } from './line-mark.ts'
import { sentence } from './parts.ts'

/** Whose a text is, and what may be done with it. Source: the footers of web sites, the names of Creative Commons licences. */
export const licences: readonly LineMark[] = [
  {
    kind: 'licence',
    begins: ['CC BY', 'CC-BY', 'cc by', 'cc-by'],
    rest: /^(?:-(?:SA|NC|ND)){0,2}(?: ?\d\.\d)?$/i,
    examples: ['CC BY-SA 4.0'],
    ordinary: ['CC BY攻击防护12次'],
  },
  {
    kind: 'licence',
    begins: ['版权所有', '版权声明', '免责声明'],
    rest: new RegExp(`^[：:© ](?=[^。])${sentence(80)}[。！!]?$`),
    examples: ['版权所有：某某网'],
    ordinary: ['免责声明', '版权所有权转让3件', '版权声明模板已统一。共12种'],
  },
  {
    kind: 'licence',
    begins: ['©', 'Copyright', 'copyright', 'COPYRIGHT', '(c)', '(C)'],
    rest: new RegExp(String.raw`^[ ©]{0,3}(?:\d{4}|[A-Za-z])${sentence(90)}$`),
    examples: ['Copyright © 2022 某某网 All Rights Reserved'],
    ordinary: ['copyright：3', '(c) 三班'],
  },
  {
    kind: 'terms',
    begins: ['仅供学习参考', '仅供参考', '仅供学习'],
    rest: /^[，,] ?(?:切勿|请勿|严禁)(?:通篇|全文|直接|照搬|抄袭)[^。]{0,12}[。！!]?$/,
    examples: ['(仅供学习参考,切勿通篇使用)'],
    ordinary: ['仅供参考，请勿外传', '仅供学习使用12份'],
  },
  {
    kind: 'licence',
    begins: ['本作品', '本文', '本文档', '本内容'],
    rest: new RegExp(`^${sentence(30)}(?:知识共享|CC BY|授权协议|许可协议)${sentence(60)}。?$`),
    examples: ['本作品采用知识共享署名4.0国际许可协议进行许可。'],
    ordinary: ['本文件采用简易程序制定。', '本作品获一等奖。'],
  },
]
