import { unitsAfterBlank } from '../lexicon/filler-words.ts'
import type { MaskKind } from './mask-kind.ts'
import { after, before } from './run-context.ts'

/** `…` in the place of a number: between a Chinese character and a unit. Everywhere else it is punctuation. */
export const ellipsis: MaskKind = {
  kind: 'ellipsis',
  glyphs: '…',
  hides(run) {
    if (!/\p{Script=Han}$/u.test(before(run))) return false
    const right = after(run).replace(/^[余多]/, '')
    const unit = unitsAfterBlank.find((word) => right.startsWith(word))
    return (
      unit !== undefined &&
      !/^(?:个[人别体性]|名[字义为]|件件|场[所景]|次[要数日年]|项目|条[件例理]|户户|人人)/.test(right)
    )
  },
  examples: ['召开会议⟦…⟧次，投入⟦……⟧万元', '他说……个人认为', '学习、培训……', '……等'],
}
