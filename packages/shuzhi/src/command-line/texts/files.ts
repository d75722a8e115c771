import type { Text } from '../language.ts'

/** Why a file cannot be read or written, or holds no document. */
export const fileTexts = {
  noMatch: {
    zh: '没有文件符合“{path}”',
    en: 'no file matches “{path}”',
  },
  noReports: {
    zh: '在 {paths} 里没有找到报告（.txt、.md、.html、.docx）',
    en: 'there are no reports (.txt, .md, .html, .docx) in {paths}',
  },
  missing: {
    zh: '没有这个文件或文件夹',
    en: 'there is no such file or folder',
  },
  forbidden: {
    zh: '没有读取权限',
    en: 'reading it is not allowed',
  },
  unreadable: {
    zh: '无法读取（{reason}）',
    en: 'cannot be read ({reason})',
  },
  notADocument: {
    zh: '不是可用的文档：{reason}',
    en: 'is no document that can be used: {reason}',
  },
  unwritable: {
    zh: '无法写入 {path}（{reason}）；请改正，或另选一个位置',
    en: 'cannot write {path} ({reason}); mend that, or choose another place',
  },
  notWritable: {
    zh: '无法写入（{reason}），未作修正',
    en: 'cannot be written ({reason}), so nothing in it was fixed',
  },
  writingForbidden: { zh: '没有写权限', en: 'writing there is not allowed' },
  folderThere: { zh: '那里是文件夹', en: 'a folder stands there' },
  noFolderThere: { zh: '路径中有一段不是文件夹', en: 'a part of the path is no folder' },
  noFileThere: { zh: '那里不是普通文件', en: 'what stands there is no plain file' },
  diskFull: { zh: '磁盘已满', en: 'the disk is full' },
  diskReadOnly: { zh: '磁盘只读', en: 'the disk is read-only' },
} as const satisfies Record<string, Text>
