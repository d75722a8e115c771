import type { Sentence } from '@shuzhi/document'
import { expect, test } from 'vitest'
import { ChildCollector } from '../src/child-collector.ts'
import { scanText } from '../src/lines/scan-text.ts'
import { addSentences } from '../src/sentences.ts'

function split(text: string): string[] {
  const sentences = new ChildCollector<Sentence>()
  addSentences(scanText(text), 0, text.length, sentences)
  return sentences.take().map(({ span }) => text.slice(...span))
}

test.each([
  ['ends at 。！？ and at the end', '做完了。真的吗？真的！还有', ['做完了。', '真的吗？', '真的！', '还有']],
  ['keeps a semicolon inside', '一件；两件。', ['一件；两件。']],
  [
    'does not end inside quotation marks, brackets or 《》',
    '他说“先干。再说。然后看”不迟。见《问。答》（甲。乙）。',
    ['他说“先干。再说。然后看”不迟。', '见《问。答》（甲。乙）。'],
  ],
  [
    'ends behind a quotation that ends in a stop',
    '他说：“好。”大家都笑了。',
    ['他说：“好。”', '大家都笑了。'],
  ],
  ['goes on where the clause does', '“好。”是他的回答。', ['“好。”是他的回答。']],
  ['does not wait for a mark that never closes', '他说“好。大家笑。', ['他说“好。', '大家笑。']],
  ['leaves white space out', ' 甲。\n\u3000\u3000乙。 ', ['甲。', '乙。']],
  ['takes repeated stops together', '好！！真的？！', ['好！！', '真的？！']],
])('%s', (_, text, expected) => expect(split(text)).toEqual(expected))
