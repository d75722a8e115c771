import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf } from '@shuzhi/document'
import { languageOf } from './language.ts'
import { readManifest } from './manifest.ts'
import { prune } from './prune.ts'
import { exitCodeOf, type Rejection } from './rejection.ts'

/** The end of `pnpm build`: what no manifest lists goes, and the person at the terminal is told what there is now. */
const root = join(import.meta.dirname, '../../..')
const folders = [
  ...['normalize', 'segment', 'extract'].map((stage) => join(root, 'packages', stage, 'out')),
  join(root, 'out'),
]
const manifests = folders.map((folder) => {
  const manifest = readManifest(folder)
  prune(folder, manifest.files)
  return manifest
})
const { files, rejected } = manifests.at(-1)!
const reports = new Set(files.flatMap(({ id }) => id || [])).size
const language = languageOf(process.env)

const texts = {
  builtOne: {
    zh: '1 份报告已生成，请打开 out/index.html',
    en: '1 report is built; open out/index.html',
  },
  built: {
    zh: '{reports} 份报告已生成，请打开 out/index.html',
    en: '{reports} reports are built; open out/index.html',
  },
  none: {
    zh: 'seeds/ 中没有报告：放入 .txt 文件后再次运行',
    en: 'there are no reports in seeds/: put .txt files there and run this again',
  },
  noFolder: {
    zh: '没有 seeds/ 文件夹：新建它并放入 .txt 文件后再次运行',
    en: 'there is no folder seeds/: make it, put .txt files there and run this again',
  },
  rejectedOne: {
    zh: '1 个文件未生成报告，请更正或移出 seeds/：',
    en: '1 file gave no report; correct it or take it out of seeds/:',
  },
  rejected: {
    zh: '{count} 个文件未生成报告，请更正或移出 seeds/：',
    en: '{count} files gave no report; correct them or take them out of seeds/:',
  },
} as const

/** What the system's reasons mean to a person. */
const reasons: Record<string, { zh: string; en: string }> = {
  EACCES: { zh: '没有读取权限', en: 'no permission to read it' },
  EILSEQ: { zh: '文件名不是 UTF-8 编码，请改名', en: 'its name is not UTF-8; rename it' },
  ELOOP: { zh: '链接成环', en: 'links in a circle' },
  ENOENT: { zh: '链接指向的文件不存在', en: 'a link that leads nowhere' },
}

const say = (text: { zh: string; en: string }, values: Record<string, number> = {}): string =>
  text[language].replace(/\{(\w+)\}/g, (_blank, name: string) => String(values[name]))

function describe({ path, code, data }: Rejection): string {
  const reason = reasons[data.reason ?? '']?.[language]
  return `  seeds/${path}: ${messageOf({ code, data: reason ? { reason } : data }, language)}`
}

if (reports > 0) console.log(say(reports === 1 ? texts.builtOne : texts.built, { reports }))
else if (rejected.length === 0)
  console.log(say(existsSync(join(root, 'seeds')) ? texts.none : texts.noFolder))
if (rejected.length > 0) {
  const text = rejected.length === 1 ? texts.rejectedOne : texts.rejected
  console.error([say(text, { count: rejected.length }), ...rejected.map(describe)].join('\n'))
}
process.exitCode = exitCodeOf(rejected)
