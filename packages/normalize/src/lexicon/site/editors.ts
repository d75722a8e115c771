import type { SiteSpeech } from './site-speech.ts'

/** The editor of a site, 小编, speaks of herself; a newsroom has such editors too, and counts what they do. */
export const editors: readonly SiteSpeech[] = [
  {
    kind: 'advertisement',
    holds: ['小编'],
    pattern:
      /^.{0,260}小编(?:[^。]{0,10}(?:(?:为|给|帮)(?:大家|您|你|各位|读者))|(?:精心|特意|特地|今天|已经|用心)?(?:整理|收集|搜集|推荐|精选|编辑|带来|就(?:整理|为|给|帮|来|和大家|分享)))/,
    examples: [
      '以下是小编为大家整理的述职报告范文',
      '小编精心推荐',
      '述职报告通常采用自述的形式。下面是某网小编为您分享的护士长述职报告，感谢您的参阅。',
      '考虑到您的需要，小编特地编辑了“林业工作总结”，欢迎阅读。',
    ],
    ordinary: [
      '小编制大服务改革稳步推进',
      '聘请小编12名',
      '微信公众号小编推送信息360条，阅读量120万次。',
      '单位小编和通讯员队伍达到36人。',
      '开设“小编带你看”专栏12期。',
      '接下来，小编就带领大家走进统计开放日。',
    ],
  },
]
