import { readdirSync, readFileSync } from 'node:fs'
import { applyEdits, assertDocument, type Hint, nodesOf, plainDocument, sectionsOf } from '@shuzhi/document'
import { describe, expect, test } from 'vitest'
import { segment } from '../src/index.ts'
import { outline } from './outline.ts'

const samples = new URL('samples/', import.meta.url)

describe('samples', () => {
  for (const name of readdirSync(samples)) {
    test(name, () => {
      const document = segment(
        plainDocument(readFileSync(new URL(`${name}/input.txt`, samples), 'utf8'), name),
      )
      assertDocument(document)
      expect(outline(document)).toBe(readFileSync(new URL(`${name}/expected.txt`, samples), 'utf8'))
    })
  }
})

test('a text without a character gives a root without children and no finding', () => {
  for (const text of ['', ' \r\n\u3000\n']) {
    const { tree, findings } = segment(plainDocument(text))
    expect(tree).toEqual({ type: 'root', span: [0, text.length], children: [] })
    expect(findings).toEqual([])
  }
})

test('the document that comes in stays as it was, and its findings come first', () => {
  const document = Object.freeze(plainDocument('正文一句话。'))
  const once = segment(document)
  expect(segment(document)).toEqual(once)
  expect(once.text).toBe(document.text)
  expect(document.findings).toEqual([])
})

test('line ends of any kind and indents give the same tree', () => {
  const lines = ['工作总结', '一、成效', '一是甲。二是乙。', '二、不足', '丙。']
  const shape = (text: string) =>
    Array.from(sectionsOf(segment(plainDocument(text)).tree), ({ id, role, children }) => [
      id,
      role,
      children.map(({ type }) => type),
    ])
  const expected = shape(lines.join('\n'))
  expect(expected).toHaveLength(2)
  for (const end of ['\r\n', '\r', '\n\n', '\n\u3000\u3000', '\u2028'])
    expect(shape(lines.join(end))).toEqual(expected)
})

test('notes hold the numbers behind them at the end of a report only', () => {
  const note = '注：（1）人数不含学徒。\n（2）金额含税。'
  const report = '一、生产\n织布三千匹。'
  const holders = (lines: string) =>
    [...sectionsOf(segment(plainDocument(`织布厂工作总结\n${lines}`)).tree)].filter(
      ({ children }) => children.filter(({ type }) => type === 'section').length === 2,
    )
  expect(holders(`${report}\n${note}`)).toHaveLength(1)
  expect(holders(`${note}\n${report}`)).toHaveLength(0)
})

test('indents that cleaning cut tell where the paragraphs of a hard-wrapped text begin', () => {
  const lines = [
    '　　渔政站工作总结',
    '　　今年以来渔政站全体同志早出晚归，巡河里程和办案数均居全市第',
    '一、二名，得到局领导的充分肯定。全年清理违规网具四百多顶有余。',
    '（一）号和（二）号船艇出动次数最多，行程最远，发现的隐患也最多。',
    '　　一、存在的问题是执法船艇老旧，夜间巡查能力不足，需要添置新艇',
    '两艘。',
  ]
  const raw = lines.join('\n')
  const edits = Array.from(raw.matchAll(/^　+/gm), ({ index, 0: { length } }) => ({
    span: [index, index + length] as [number, number],
    insert: '',
  }))
  const kinds = (document: Parameters<typeof segment>[0]) =>
    Array.from(nodesOf(segment(document).tree), ({ type }) => type)
  const clean = { ...plainDocument(raw), ...applyEdits(raw, edits) }
  expect(kinds(clean)).toEqual(kinds(plainDocument(raw)))
  expect(kinds(clean).filter((type) => type === 'heading')).toHaveLength(1)
  expect(kinds(plainDocument(clean.text)).filter((type) => type === 'heading').length).toBeGreaterThan(1)
})

test('headings that a richer format marked need no number and nest by their depth', () => {
  const text = '年度总结\n做得怎样，自有公论\n正文。\n其中的一面，比如说\n正文。\n接下来\n正文。'
  const at = (words: string, depth: number): Hint => {
    const start = text.indexOf(words)
    return { kind: 'heading', depth, span: [start, start + words.length] }
  }
  const hints = [at('做得怎样，自有公论', 2), at('其中的一面，比如说', 3), at('接下来', 2)]
  const { tree } = segment({ ...plainDocument(text), hints })
  expect(Array.from(sectionsOf(tree), ({ id, children: [head] }) => [id, text.slice(...head!.span)])).toEqual(
    [
      ['1', '做得怎样，自有公论'],
      ['1.1', '其中的一面，比如说'],
      ['2', '接下来'],
    ],
  )
})

test('the lines of one heading that a richer format marks at its first level are the title, and those of others none', () => {
  const titles = (text: string, marked: readonly string[]) => {
    const hints = marked.map((words): Hint => {
      const start = text.indexOf(words)
      return { kind: 'heading', depth: 1, span: [start, start + words.length] }
    })
    const { tree } = segment({ ...plainDocument(text), hints })
    return tree.children.flatMap(({ type, span }) => (type === 'title' ? [text.slice(...span)] : []))
  }
  const torn = ['沙岭农场防汛工作总结', '在职工代表会议：第', '二次会议上的发言稿件']
  expect(titles(`${torn.join('\n')}\n全场无险情。`, [torn.join('\n')])).toEqual(torn)
  const text = '沙岭农场防汛工作总结\n险工险段情况\n巡堤40次。\n存在的问题\n机泵老化。'
  const parts = ['沙岭农场防汛工作总结', '险工险段情况', '存在的问题']
  expect(titles(text, parts)).toEqual(parts.slice(0, 1))
  expect(titles(text, parts.slice(0, 2))).toEqual(parts.slice(0, 1))
})

test('a first line marked below the first level heads a part where another of its level says what it is as well', () => {
  const titles = (lines: readonly string[], depths: readonly number[]) => {
    const text = lines.join('\n')
    const hints = lines.flatMap((line, i): Hint[] => {
      const start = text.indexOf(line)
      return depths[i] ? [{ kind: 'heading', depth: depths[i], span: [start, start + line.length] }] : []
    })
    const { tree } = segment({ ...plainDocument(text), hints })
    return tree.children.flatMap(({ type, span }) => (type === 'title' ? [text.slice(...span)] : []))
  }
  const parts = ['2023年工作总结', '一、生产', '收粮3万吨。', '2024年工作计划', '一、稳面积', '种稻4万亩。']
  expect(titles(parts, [2, 3, 0, 2, 3, 0])).toEqual([])
  expect(titles(parts, [2, 2, 0, 2, 2, 0])).toEqual(parts.slice(0, 1))
  const annexed = ['沙岭农场工作总结', '一、生产', '收粮3万吨。', '附件：值班安排', '一、白班', '四人。']
  expect(titles(annexed, [2, 3, 0, 2, 3, 0])).toEqual(annexed.slice(0, 1))
  const joined = [
    '述职报告',
    '一、成绩',
    '收粮3万吨。',
    '二、打算',
    '种稻4万亩。',
    '家风建设情况报告',
    '无违纪。',
  ]
  expect(titles(joined, [2, 3, 0, 3, 0, 2, 0])).toEqual(joined.slice(0, 1))
})

test('a section says why it has its role', () => {
  const text =
    '年度总结\n一、抓教学\n（一）备课\n甲。\n二、存在问题\n乙。原因分析：丙。\n三、下步打算\n丁。\n四、抓后勤\n戊。'
  const { tree } = segment(plainDocument(text))
  expect(Array.from(sectionsOf(tree), ({ id, role, reason }) => [id, role, reason])).toEqual([
    ['1', 'achievements', 'placed'],
    ['1.1', 'achievements', 'inherited'],
    ['2', 'problems', 'named'],
    ['2.1', 'causes', 'named'],
    ['3', 'plans', 'named'],
    ['4', 'plans', 'placed'],
  ])
  expect(Array.from(sectionsOf(segment(plainDocument('一、甲\n乙。')).tree), ({ reason }) => reason)).toEqual(
    ['none'],
  )
})

test('a lead is as sure as its fellows are many', () => {
  const leads = (text: string) =>
    Array.from(nodesOf(segment(plainDocument(text)).tree)).flatMap((node) =>
      node.type === 'point' ? [[node.lead && text.slice(...node.lead), node.leadConfidence]] : [],
    )
  expect(leads('一是修路。全年修路三公里。二是办学。新建校舍两栋。')).toEqual([
    ['修路', 1],
    ['办学', 1],
  ])
  expect(leads('一是修路。全年修路三公里。二是办学校两所。')).toEqual([
    ['修路', 0.5],
    [undefined, undefined],
  ])
})

test('the shares that a config asks for are checked, and only those', () => {
  const text =
    '述职报告\n一、履职情况\n全年完成检查一百次，走访企业二百家，办结事项三百件。\n二、存在问题\n学习不够。'
  const codes = (leastShares = {}) =>
    segment(plainDocument(text), { leastShares }).findings.map(({ code, data }) => [code, data.role])
  expect(codes()).toEqual([])
  expect(codes({ problems: 0.1 })).toEqual([])
  expect(codes({ problems: 0.5, plans: 0 })).toEqual([
    ['section-missing', 'plans'],
    ['section-short', 'problems'],
  ])
})
