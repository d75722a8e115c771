import { Normalized } from '@shuzhi/document'
import { generateDocuments } from '@shuzhi/stage/workspace'
import { segment } from './segment.ts'

generateDocuments({ stage: 'segment', from: 'normalize', schema: Normalized }, segment)
