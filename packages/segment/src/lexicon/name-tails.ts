// What may stand behind the head of a section's name. Source: put together by hand, read off the headings of public work reports.

/** What leads on from a name to what is below: `存在的问题主要有以下几点`. */
export const leadsOn =
  /(?<=[\u4e00-\u9fff]{2})(?:主要)?(?:(?:是|有|表现在|体现在|包括)(?:以下|如下|下列)?|以下|如下)(?:[几一二三四五六七八九十\d]+[个点条]?(?:方面)?)?$/

/** What the head of a name may be made a modifier of without another sense: `不足的地方`. */
export const behindHead = /(?<=[\u4e00-\u9fff]{2})(?:的(?:地方|方面)|之处)$/

/** How a name says of its members before that they were carried out: `工作计划和落实情况`. */
export const carriedOut =
  /[及和与、](?:的|其|贯彻|组织|具体)*(?:落实|执行|完成|推进|实施|进展|开展|实现|兑现|履行)+情况$/
