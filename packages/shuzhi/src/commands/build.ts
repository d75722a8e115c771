import { basename, dirname, join, resolve } from 'node:path'
import { growIndex, type WriteIndexPage } from '@shuzhi/render'
import { say } from '../command-line/language.ts'
import { resultTexts } from '../command-line/texts/results.ts'
import { type Gathered, gatherInputs } from '../inputs/gather-inputs.ts'
import { writePieces } from '../outputs/growing-file.ts'
import { keepInputs } from '../outputs/keep-inputs.ts'
import { sweepHalfWritten, sweepIndexPages } from '../outputs/sweep.ts'
import type { BuildOptions } from '../work/build-work.ts'
import type { Context, ExitCode } from './command.ts'
import { eachResult } from './each-result.ts'
import { formatsOf, gatherOptionsOf, outputFolderOf, pageLanguageOf } from './given.ts'
import { reportFailures } from './report-failures.ts'

/** Writes each report in all formats, and an index over the pages: the same bytes as the cached build writes. */
export async function build(context: Context): Promise<ExitCode> {
  const { io, language, operands, options, config } = context
  const folder = outputFolderOf(context)
  const place = resolve(io.cwd, folder)
  const formats = formatsOf(context)
  const gathered = gatherInputs(operands, { ...gatherOptionsOf(context), skip: place, order: 'ids' })
  keepInputs(placesOf(gathered, place, formats), gathered)
  const pages = pageLanguageOf(context)
  const theme = config.theme ?? 'auto'
  sweepHalfWritten(place, (name) => /\.(?:html|json|md)$/.test(name))
  const pagesOfIndex = new Set<string>()
  const write: WriteIndexPage = (path, pieces) => {
    pagesOfIndex.add(path)
    writePieces(join(place, path), pieces)
  }
  const index = formats.includes('html') ? growIndex(write, { language: pages, theme }) : undefined
  let count = 0
  let errors = 0
  const work = { work: 'build' as const, options: { place, formats, language, pages, theme } }
  const failures = await eachResult(context, gathered, work, async (built) => {
    if (built.entry) {
      count += 1
      index?.add(built.entry)
    }
    errors += built.errors
    return built.failures
  })
  index?.end()
  if (index) sweepIndexPages(place, pagesOfIndex)
  if (!options.quiet) await io.print(`${say(resultTexts.built, language, { count, folder })}\n`)
  const code = reportFailures(context, failures)
  return code === 0 && errors > 0 ? 1 : code
}

/** Every file that is going to be written, one by one, as there may be many. */
function* placesOf({ inputs }: Gathered, place: string, formats: BuildOptions['formats']): Generator<string> {
  for (const { id, file } of inputs) {
    for (const format of formats) yield join(place, `${id}.${format}`)
    // However many pages the index will have.
    const isPage = file !== null && dirname(file) === place && /^index(?:-\d+)?\.html$/.test(basename(file))
    if (isPage && formats.includes('html')) yield file
  }
}
