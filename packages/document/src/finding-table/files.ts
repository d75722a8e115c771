import type { FindingEntry } from './finding-entry.ts'

/** Files that give no report at all. */
export const fileFindings = {
  unreadable: {
    severity: 'error',
    zh: '无法读取文件（{reason}）',
    en: 'the file cannot be read ({reason})',
    example: 'a file without permission to read it',
    why: {
      zh: '系统不让读取这个文件，其他文件照常处理。检查权限、链接和文件名后再运行。',
      en: 'The system would not give the file; the others are done all the same. Look at its permissions, its link and its name, then run again.',
    },
  },
  undecodable: {
    severity: 'error',
    zh: '无法识别文字编码，这可能不是文本文件；PDF、WPS 和旧版 Word 文件请先另存为 .docx 或 .txt',
    en: 'no text encoding fits these bytes; this may not be a text file (save PDF, WPS and old Word files as .docx or .txt first)',
    example: 'a picture named report.txt',
    why: {
      zh: '内容不是任何一种文字编码，多半是图片、PDF 或旧版 Word 文件。用 Word 或 WPS 打开，另存为 .docx 或 .txt。',
      en: 'The bytes are text in no encoding: mostly a picture, a PDF or an old Word file. Open it in Word or WPS and save it as .docx or .txt.',
    },
  },
  'damaged-package': {
    severity: 'error',
    zh: 'Word 文件已损坏，或是其他压缩包；请用 Word 或 WPS 打开并另存为 .docx，打不开时向来源索取原件',
    en: 'the Word file is damaged, or another kind of package; open it in Word or WPS and save it anew as .docx, or ask for the original',
    example: 'a .docx whose download was cut off',
    why: {
      zh: '文件以压缩包开头，但解不开，或其中没有正文。多半是下载、拷贝中断，或其他压缩包改了扩展名。重新下载，或用 Word、WPS 修复后另存。',
      en: 'It begins as a ZIP package, but does not unpack, or holds no document: mostly a download or a copy that was cut off, or another package by this name. Fetch it again, or have Word or WPS repair it and save it anew.',
    },
  },
  'over-limit': {
    severity: 'error',
    zh: '文件解开后超过 {limit}，未读取',
    en: 'the file unpacks to more than {limit}; it was not read',
    example: 'a Word file of some kilobytes that holds gigabytes of zeros',
    why: {
      zh: '小文件解出巨量内容，通常是损坏或恶意的压缩包。确认来源，必要时用 Word 重新保存。',
      en: 'A small file that unpacks to very much is broken or meant to do harm. Ask where it comes from; save it anew with Word where it is sound.',
    },
  },
  'over-time': {
    severity: 'error',
    zh: '处理超过 {seconds} 秒，已停止，未生成结果',
    en: 'the file took more than {seconds} s and was ended; it gives no report',
    example: 'a file of gigabytes on a slow machine',
    why: {
      zh: '一份文件用时过长会拖住整批，到时就停止，其他文件照常处理。文件确实很大时，在配置中调高 limits.seconds，或先拆分。',
      en: 'One file must not hold up all others, so it is ended; the others are done. Where it really is that long, raise limits.seconds in the config, or split it.',
    },
  },
  'over-memory': {
    severity: 'error',
    zh: '处理线程的 JS 堆超过 {megabytes} MB，已停止，未生成结果',
    en: 'the JS heap of the thread on this file grew beyond {megabytes} MB; it was ended and gives no report',
    example: 'a Word file whose text is hundreds of megabytes long',
    why: {
      zh: '一份文件占满内存会使整批中断，到限就停止，其他文件照常处理。文件确实很大时，在配置中调高 limits.megabytes，或先拆分。',
      en: 'One file that fills the memory would end the whole run, so it is ended; the others are done. Where it really is that long, raise limits.megabytes in the config, or split it.',
    },
  },
  'empty-document': {
    severity: 'error',
    zh: '文件中没有正文',
    en: 'the file holds no text',
    example: 'a file of spaces and line breaks',
    why: {
      zh: '去掉空白和网站文字后什么也没有剩下。检查是否保存了空文件，或正文是图片。',
      en: 'Nothing is left without blanks and a site’s lines. See whether an empty file was saved, or the text is a picture.',
    },
  },
} as const satisfies Record<string, FindingEntry>
