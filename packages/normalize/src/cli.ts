import { generateNormalized } from '@shuzhi/stage'
import { normalize } from './normalize.ts'

generateNormalized(normalize)
