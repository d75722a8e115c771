/** The data tasks of this repository's cached build: they know its folders and are of no use elsewhere. */
export { fingerprintOf } from './fingerprint.ts'
export { generateDocuments, generateNormalized, generateOutputs } from './generate.ts'
