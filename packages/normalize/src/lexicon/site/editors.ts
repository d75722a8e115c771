import type { SiteSpeech } from './site-speech.ts'

const counted = String.raw`\d[余多]?[本首件条期次个]`
const address =
  '(?:您|[为给帮]你|大家(?:看看|来看|了解|[^。]{0,6}帮助|可以)|[给为帮供]大家|欢迎(?:大家)?[^。]{0,4}(?:阅读|借鉴|参考|收藏|分享)|希望(?:能够|大家|对大家))'

/** What is offered. */
const text = '(?:总结|报告|范文|述职|心得|体会|讲话|计划|方案|汇报|问题|您)'
const forReader = '[为给帮](?:大家|您|你|各位|读者)'
const offers =
  '(?:精心|特意|特地|今天|已经|用心)?就?(?:整理|收集|搜集|推荐|精选|编辑|带来|带领大家(?:看看|来看|了解))'

/**
 * The editor of a site, 小编, addresses the reader and offers a text; a newsroom has such editors too, and counts what they do.
 * Source: the pages of Chinese sites for documents.
 */
export const editors: readonly SiteSpeech[] = [
  {
    kind: 'introduction',
    holds: ['小编'],
    pattern: new RegExp(
      `^(?!.*${counted})(?=.*${address})(?=.*${text}).{0,260}小编(?:[^。]{0,10}${forReader}|${offers})`,
    ),
    examples: [
      '以下是小编为大家整理的述职报告范文',
      '述职报告通常采用自述的形式。下面是某网小编为您分享的护士长述职报告，感谢您的参阅。',
      '对于想学习的朋友们来说，这是一个想了解的问题，下面小编就带领大家看看这个问题。',
      '考虑到您的需要，小编特地编辑了“林业工作总结”，欢迎阅读。',
    ],
    ordinary: [
      '小编制大服务改革稳步推进',
      '聘请小编12名',
      '微信公众号小编推送信息360条，阅读量120万次。',
      '单位小编和通讯员队伍达到36人。',
      '开设“小编带你看”专栏12期。',
      '县融媒体中心由2名小编编辑发布短视频，全年播放量120万次。',
      '校园广播站小编为大家推荐文章，深受大家欢迎。',
      '我校广播站小编推荐好书36本。',
      '小编整理归档稿件320篇',
      '公众号的小编就来自县文化馆',
      '接下来，小编就带领大家走进统计开放日。',
    ],
  },
]
