import { documentOutputs } from '@shuzhi/render'
import { withFacts } from '../filters/advance.ts'
import { runFilter } from '../filters/run-filter.ts'
import type { Run } from './command.ts'
import { formatsOf, pageLanguageOf } from './given.ts'

/** Prints the finished files of each report, each as one object of `path` and `content`. */
export const render: Run = (context) => {
  const options = {
    formats: formatsOf(context),
    language: pageLanguageOf(context),
    theme: context.config.theme ?? 'auto',
  }
  return runFilter(context, (document, stages) => documentOutputs(withFacts(document, stages), options))
}
