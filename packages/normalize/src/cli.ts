import { generateNormalized } from '@shuzhi/stage/workspace'
import { normalize } from './normalize.ts'

generateNormalized(normalize)
