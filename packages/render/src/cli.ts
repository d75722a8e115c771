import { generateOutputs } from '@shuzhi/stage'
import { documentOutputs, indexOutputs } from './render.ts'
import { Summary, summarize } from './summary.ts'

generateOutputs({ Summary, documentOutputs, summarize, indexOutputs })
