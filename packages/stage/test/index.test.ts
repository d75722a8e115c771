import { expect, it } from 'vitest'
import * as stage from '../src/index.ts'

it('exports what it says', () => {
  expect(Object.keys(stage).sort()).toEqual([
    'Manifest',
    'ManifestFile',
    'Rejection',
    'assignIds',
    'exitCodeOf',
    'fingerprintOf',
    'generateDocuments',
    'generateNormalized',
    'generateOutputs',
    'listSources',
    'manifestName',
    'prune',
    'readManifest',
    'rejectionOf',
    'replaceFile',
    'runStage',
    'unreadable',
    'withLineFeeds',
    'writeManifest',
  ])
})
