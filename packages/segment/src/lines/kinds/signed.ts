import { bySpan, type Span } from '@shuzhi/document'
import { readSigned } from '../signed-line.ts'
import { isSpeaker } from '../signers.ts'
import { isBelowTitle, type LineKind } from './line-kind.ts'

/** Who signs and when, in one line at the end or below the title: `东河水利站　2023年1月5日`. */
export const signed: LineKind = {
  name: 'signed',
  read({ line: { span, text }, index, closes, stage, parts }) {
    const below = stage === 'head' && isBelowTitle(parts)
    const found = below || closes(index) ? readSigned(text) : null
    if (found && !closes(index) && !isSpeaker(text.slice(...found.signer))) return null
    if (!found) return null
    const at = ([from, to]: Span): Span => [span[0] + from, span[0] + to]
    return [
      { type: 'signature' as const, span: at(found.signer) },
      { type: 'dateline' as const, span: at(found.date) },
    ].sort(bySpan)
  },
}
