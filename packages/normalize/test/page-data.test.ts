import { expect, it } from 'vitest'
import { isPageData } from '../src/rules/page-data.ts'

it.each([
  '发布时间：2022-01-05 10:20　来源：县融媒体中心　浏览次数：120',
  '时间：2023-03-01 | 来源：本站 | 作者：张三',
  '来源：某某网 作者：李四 字体：【大 中 小】',
  '2022-01-01 来源：某网',
  '2022年1月1日 08:30　信息来源：县卫健局',
  '【字体：大 中 小】 【浏览：3】',
])('%s is a page’s', (line) => {
  expect(isPageData(line)).toBe(true)
})

it.each([
  '时间：2022年3月5日 地点：三楼会议室 主持：张三',
  '作者：张三 时间：2022年',
  '来源：财政拨款',
  '资金来源：财政拨款 编辑部经费：3万元',
  '经费来源：自筹 时间：2022年',
  '编辑：12人 审核：3人，录入人员齐备。',
  '2022年1月1日 张三',
  '一、收入来源：工资 浏览：无',
])('%s is a report’s', (line) => {
  expect(isPageData(line)).toBe(false)
})
