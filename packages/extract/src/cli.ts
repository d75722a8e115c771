import { Segmented } from '@shuzhi/document'
import { generateDocuments } from '@shuzhi/stage/workspace'
import { extract } from './extract.ts'

generateDocuments({ stage: 'extract', from: 'segment', schema: Segmented }, extract)
