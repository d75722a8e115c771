import { generateOutputs } from '@shuzhi/stage/workspace'
import { documentOutputs, indexOutputs } from './render.ts'
import { Summary, summarize } from './summary.ts'

generateOutputs({ Summary, documentOutputs, summarize, indexOutputs })
