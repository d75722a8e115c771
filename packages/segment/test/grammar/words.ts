import type { Random } from './random.ts'

const verbs = '推进 加强 完善 落实 深化 优化 抓好 健全 规范 提升 夯实 拓宽 开展 改进 强化'.split(' ')
const things =
  '项目建设 队伍管理 制度执行 课堂教学 安全巡查 环境整治 服务流程 志愿服务 档案整理 护理质量 技术改造 矛盾调解 产业扶持 宣传引导 设备维护'.split(
    ' ',
  )
const results =
  '群众比较满意 成效逐步显现 覆盖所有班组 走访居民120户 召开会议**次 培训职工3批次 得到各方支持 用时不到半年 查改隐患46处'.split(
    ' ',
  )

/** What a heading says: one or two phrases, no stop. */
export const headingWords = (random: Random): string =>
  random.chance(0.4) ? `${phrase(random)}，${phrase(random)}` : phrase(random)

/** `推进项目建设` */
export const phrase = (random: Random): string => random.pick(verbs) + random.pick(things)

/** A sentence with its stop, in which nothing is a marker; some quote, some name a document, some hold numbers that look like one. */
export function sentence(random: Random): string {
  const clauses = Array.from({ length: random.between(1, 3) }, () =>
    random.pick([
      phrase,
      () => random.pick(results),
      () => `落实《${random.pick(things)}办法》`,
      () => `坚持“${random.pick(verbs)}为先。${random.pick(things)}为本”`,
      () => '把发展作为第一要务',
      () => '做到一是一、二是二',
      () => '第一、二季度进度最快',
      () => '促进一、二、三产业融合',
      () => '一方面的经验正在推广',
      () => '首先进场的是第三施工队',
      () => `完成率${random.between(60, 99)}.5%`,
    ])(random),
  )
  return `${clauses.join('，')}。`
}

/** A sentence that opens a line with what looks like the number of a heading and is none. */
export const lookAlike = (random: Random): string =>
  random.pick([
    () => `一、二食堂合并后，${phrase(random)}。`,
    () => `七、八号楼完工，${phrase(random)}。`,
    () => `${random.between(1, 9)}.5万元用于${random.pick(things)}。`,
    () => `第三条生产线投产，${phrase(random)}。`,
    () => `第一责任人到岗，${phrase(random)}。`,
    () => `第1页第13行的数字已经更正，${phrase(random)}。`,
    () => `2021年是关键一年，${phrase(random)}。`,
    () => `甲、乙两组同时开工，${phrase(random)}。`,
  ])()

export const paragraphText = (random: Random): string =>
  Array.from({ length: random.between(1, 3) }, () => sentence(random)).join('')

export const titleWords = (random: Random): string =>
  random.pick(['青石镇', '第三小学', '县医院', '红星公司', '水务局']) +
  random.pick(['2021年度', '2019年', '上半年']) +
  random.pick(['工作总结', '工作报告', '工作情况汇报'])
