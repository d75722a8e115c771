// How the occasion of a document is told below its title. Source: 题注 in manuals of 公文 writing, and the heads of public reports.

/** A line that tells the occasion or how the document came to be in force: `——2019年1月8日在…大会上`, `（2020年3月5日…通过）`. */
export const occasion =
  /^(?:[—―─－-]{1,3}|在|[0-9〇二].*日在).*(?:上|通过|会议|大会|公布|施行|批准|发布)$|^[（(].*年.*(?:通过|公布|施行|批准|发布|印发|修订|修正)[）)]$/

/** An occasion that stands first, where the title above it was cut off. */
export const dashedOccasion = /^[—―─－]{1,3}.*年.*(?:会议|大会)上$/

/** `县政府工作报告 ——2023年1月6日在…会议上`: the occasion that lost the break before it. */
export const titleWithOccasion = /^(.{2,40}?)\s*[—―─－]{2}\s?[^—―─－]{0,12}年[^—―─－]{4,60}[上议]$/

/** The line of a speech's head that tells its occasion, below which the speaker stands: `——在全县教育工作会议上`. */
export const occasionLine = /^[—―─－]{1,3}.*[上议]$/
