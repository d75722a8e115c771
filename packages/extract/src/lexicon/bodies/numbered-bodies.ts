import { wordsOf } from '../words/word-list.ts'

// Bodies that a number tells apart. Source: put together by hand from the names of bodies in public reports.

/** The numbered bureaus of the state's builders (中铁十一局, 中交二航局). */
export const builders: readonly string[] = [
  ...['中铁', '中建', '中水电'].flatMap((firm) =>
    [
      ...'一二三四五六七八九十',
      '十一',
      '十二',
      '十三',
      '十四',
      '十五',
      '十六',
      '十七',
      '十八',
      '十九',
      '二十',
      '二十一',
      '二十二',
      '二十三',
      '二十四',
      '二十五',
    ].map((number) => `${firm}${number}局`),
  ),
  ...[...'一二三四'].flatMap((number) => [`中交${number}航局`, `中交${number}公局`]),
]

/** Groups for a task: 巡察四组. */
export const numberedGroups: readonly string[] = ['巡察', '巡视', '督导', '督查'].flatMap((task) =>
  [...'一二三四五六七八九十'].map((number) => `${task}${number}组`),
)

/** Rooms of a commission, and courts: 第三纪检监察室, 民事审判一庭. */
export const numberedRooms: readonly string[] = [...'一二三四五六七八九十'].flatMap((number) => [
  ...['纪检监察室', '审查调查室', '监督检查室'].map((room) => `第${number}${room}`),
  ...['民事', '刑事', '行政', '民商事'].map((court) => `${court}审判${number}庭`),
])

/** Clinics of a hospital: 内一科. */
export const numberedClinics: readonly string[] = wordsOf('内 外 骨 妇 儿 神经内 神经外 心内 普外').flatMap(
  (clinic) => ['一', '二', '三', '四'].map((number) => `${clinic}${number}科`),
)

/** Hospitals, which the dictionary would cut otherwise: 第三人 + 民. */
export const numberedHospitals: readonly string[] = [...'一二三四五六七八九十'].map(
  (number) => `第${number}人民医院`,
)
