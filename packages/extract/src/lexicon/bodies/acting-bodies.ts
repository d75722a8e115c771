import { wordsOf } from '../words/word-list.ts'

/**
 * How bodies end that also tell whose act a thing is: 党委会议, 政协提案, 支部活动.
 * Source: the organs of the Party, of congresses and of mass organisations, as their constitutions name them.
 */
export const actingBodies: readonly string[] = wordsOf(
  '党委 党组 党总支 总支 党支部 支部 党组织 中心组 人大 政协 常委会 团委 团支部 工会 妇联 中央 国务院 政府',
)
