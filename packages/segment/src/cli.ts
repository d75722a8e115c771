import { Normalized } from '@shuzhi/document'
import { generateDocuments } from '@shuzhi/stage'
import { segment } from './segment.ts'

generateDocuments({ stage: 'segment', from: 'normalize', schema: Normalized }, segment)
