import { wordsOf } from './word-list.ts'

/**
 * Words that problems and plans of any subject share, and that tell nothing about what one of them is about.
 * Source: read off the sections 存在问题 and 下步打算 of public work reports; the single characters are the most frequent of
 * `general-words.ts` that are words by themselves.
 */
export const plainWords: ReadonlySet<string> = new Set(
  wordsOf(`
工作 问题 不足 存在 方面 情况 加强 进一步 落实 推进 推动 提高 提升 强化 深化 深入 完善 健全 建立 开展 坚持 继续 不断 持续 切实 全面 认真 积极 努力 做好 抓好
主要 重点 重要 目前 部分 个别 少数 一些 有些 有的 有时 能够 需要 要求 以及 通过 进行 实现 确保 保障 促进 增强 加大 加快 力度 力争 着力 不够 不强 不高 不到位 不深
不能 没有 缺乏 薄弱 较 还 仍 有待 差距 明显 比较 相对 导致 造成 影响 原因 由于 因为 主观 客观 下步 下一步 今后 今年 明年 一年 打算 措施 计划 目标 任务 思路 具体 有效 实际
发展 建设 质量 水平 能力 机制 制度 意识 作用 方式 方法 上级 单位 部门 干部 人员 同志 自己 自身 我们 全市 全县 全区 全镇 全校 全院 全局 时间 年度
是 有 到 来 要 说 会 出 去 可 看 能 使 做 分 即 叫 如 想 无 没 见 让 走 起 开 进 达 受 抓 应 作 住 入 占 发 属 事 们 内 时 人 全 少 多 强 小 新 长 高 好 大 难 差
`),
)
