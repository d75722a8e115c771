import { wordsOf } from '../words/word-list.ts'

/** Source: put together by hand, read off public work reports. */

/** What makes of a body's name something else when it stands right behind it: 中央企业, 人大代表. */
export const bodyFollowers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    '中央',
    new Set(
      wordsOf(
        '组织 机构 企业 商务 财政 预算 预算内 投资 空调 厨房 公园 大街 大道 商务区 广场 资金 补助 专项 电视台 国债 环保 生态',
      ),
    ),
  ],
  ...wordsOf('省府 市府 县府 区府').map(
    (seat) => [seat, new Set(wordsOf('路 街 广场 大院 大楼 大道 所在地 大厦'))] as const,
  ),
  ...wordsOf('法院 检察院').map((court) => [court, new Set(['工作'])] as const),
  ['百度', new Set(wordsOf('文库 百科 地图 网盘 搜索 贴吧'))],
  ['新钢', new Set(['种', '材'])],
  ['农行', new Set(['动'])],
  ['工行', new Set(['为', '动'])],
  ['中国共产党', new Set(wordsOf('人 党员 章程 党史 史'))],
  ['人大', new Set(wordsOf('代表 女代表 女 附中 工作'))],
  ['人民代表大会', new Set(wordsOf('制度 代表'))],
  ['政协', new Set(wordsOf('委员 女委员 女 要员 工作'))],
  ['中心', new Set(wordsOf('工作 任务 城区 城市 地带 位置 大局 思想 环节'))],
])

/** What makes an adjective of any body's name: 政府性债务, or a trade of it: 酒店业. */
export const describingEnds: ReadonlySet<string> = new Set(wordsOf('性 型 化 业'))

/** What bodies are counted by: 农业服务站3个. */
export const bodyMeasures: ReadonlySet<string> = new Set('个家处所座')
