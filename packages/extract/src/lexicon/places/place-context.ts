import { wordsOf } from '../words/word-list.ts'

/** Words beside the short name of a county that tell it for a place. Source: put together by hand, read off public work reports. */
export type PlaceContext = Record<
  'before' | 'behind' | 'single' | 'behindList' | 'counted' | 'behindEtc',
  ReadonlySet<string>
>

const divisions = '县 市 区 县市 县区 市县 县级市 旗 县（市） 县（区） 县（市、区）'

export const placeContext: PlaceContext = {
  /** Going to it, lying in it, coming from it, helping it. */
  before: new Set(
    wordsOf(
      '在 到 赴 驻 往 抵 抵达 至 于 由 从 离 去 来 途经 来自 位于 地处 坐落 前往 奔赴 走进 进驻 入驻 落户 落地 支援 援助 援建 帮扶 对口 定点 考察 视察 调任 调往 转战 援藏 挂职',
    ),
  ),
  /** What only a place has. */
  behind: new Set(
    wordsOf('地震 县城 城区 境内 全境 籍 一带 等地 两地 老区 口岸 民歌 籍贯 县域 人民 群众 老百姓 灾区 本地'),
  ),
  /** Characters that a name can stand before: 沐川段. */
  single: new Set([...'段线县市籍港站区口地山江河湖路等镇']),
  /** What can follow the last name of a list. */
  behindList: new Set(wordsOf('和 与 及 等 等地 两 三 四 五 两地 三地 四地 联动 以及')),
  /** What a number of divisions ends with. */
  counted: new Set(wordsOf(`${divisions} 地 县城`)),
  /** The same behind 等. */
  behindEtc: new Set(wordsOf(`${divisions} 地 地区 地方 县城 重点县`)),
}

/** Regions that are called by a side of the country. */
export const sideRegions: ReadonlySet<string> = new Set(wordsOf('东北'))

/** What stands behind such a word where it is a direction: 东北与…接界, 东北方向. */
export const sideFollowers: ReadonlySet<string> = new Set(
  wordsOf('与 和 邻 临 接 接壤 毗邻 靠 部 方 方向 角 侧 面 边 向 距 约 隅 端 风'),
)

/** What stands before it: 县城东北. */
export const sidedPlaces: ReadonlySet<string> = new Set(
  wordsOf('县城 城区 城 市区 村 镇 县 省 市 境 县境 西 正 偏 向 朝'),
)
