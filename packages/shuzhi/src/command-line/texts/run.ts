import type { Text } from '../language.ts'

/** What the command says while it runs and where it breaks off. */
export const runTexts = {
  typeInput: {
    zh: '正在读取标准输入：输入文本后按 Ctrl-D（Windows 为 Ctrl-Z 加回车）结束',
    en: 'reading standard input: type a text and end it with Ctrl-D (Ctrl-Z and Enter on Windows)',
  },
  watching: {
    zh: '等待文件变化，按 Ctrl-C 结束',
    en: 'waiting for changes, Ctrl-C ends it',
  },
  interrupted: {
    zh: '已中断；再运行一次即可完成',
    en: 'interrupted; run it again to complete it',
  },
  crash: {
    zh: '内部错误：{reason}；设 DEBUG=shuzhi 可看详情，请附上输入反馈',
    en: 'internal error: {reason}; DEBUG=shuzhi shows more; please report it with the input',
  },
} as const satisfies Record<string, Text>
