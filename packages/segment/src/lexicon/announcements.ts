import type { Role } from '@shuzhi/document'

const found = '(?:存在|还有|暴露|发现|反映|查出)'
const flaws = '(?:问题|不足|差距|隐患|困难|短板|薄弱环节)'
const listed = '(?:以下|如下|下列)'

/** What puts a verb into a time to come, by itself and not in another word (`主要`, `要求`, `将士`, `模拟`, `准备工作`). */
const coming =
  '要(?<![主重必需紧首概摘纪简只]要)(?![求点素闻务领道])|将(?![来士军领])|拟(?<![模虚草比]拟)|准备(?!工作)|打算'

/** Words at the end of a text, before a mark that closes it: the mark is looked for first, and most texts do not end in it. */
const closing = (marks: string, ...words: readonly string[]): RegExp =>
  new RegExp(`[${marks}]$(?<=(?:${words.join('|')}).)`)

/**
 * How a sentence announces what the numbered lines below it are (`还存在以下问题：`, `主要原因是：`). One that says no more than 问题 closes with a colon; with 以下 a
 * full stop will do. What was done is not told apart from what will be by 采取以下措施：, which therefore announces nothing.
 * Source: put together by hand, read off public work reports.
 */
export const announcements: readonly { role: Role; pattern: RegExp }[] = [
  {
    role: 'problems',
    pattern: closing('：:', `${found}[^。；，：]{0,14}${flaws}[^。；，：]{0,8}`),
  },
  {
    role: 'problems',
    pattern: closing(
      '。：:',
      `${found}[^。；，：]{0,8}${listed}[^。；，：]{0,8}${flaws}[^。；，：]{0,6}`,
      `${flaws}(?:主要)?${listed}`,
    ),
  },
  {
    role: 'causes',
    pattern: closing('：:', '(?:原因|根源)(?:主要)?(?:是|有|在于|如下|有?(?:以下|下列)[^。；，：]{0,6})?'),
  },
  {
    role: 'plans',
    pattern: closing(
      '：:',
      '(?:打算|整改措施|努力方向|工作计划)(?:是|有|如下)?',
      `(?:今后|下一?步|明年|来年)[^。；：]{0,16}${listed}[^。；，：]{0,10}`,
      `(?:今后|下一?步|明年|来年|(?<!去年|上年|过去)下半年)[^。；，：]{0,4}，?[^。；，：]{0,10}(?:${coming})[^。；，：了]{1,16}`,
    ),
  },
]

/** How a report without a title says before its first heading that it reports. */
export const reportsAsFollows = /(?:总结|汇报|报告|述职|小结)(?:情况)?如下[：:。]?$/

/** How who speaks to a meeting says that a report follows: `现在，我代表市人民检察院向大会报告工作，请予审议`. */
export const reportsToMeeting = /(?:向|代表)[^。；]{2,30}(?:报告工作|汇报工作|[作做](?:政府)?工作报告|述职)/
