import { expect, it } from 'vitest'
import * as stage from '../src/index.ts'
import * as workspace from '../src/workspace.ts'

it('exports what it says', () => {
  expect(Object.keys(stage).sort()).toEqual([
    'Manifest',
    'ManifestFile',
    'Rejection',
    'assignIds',
    'exitCodeOf',
    'isOwnPage',
    'isRejecting',
    'isReportName',
    'languageOf',
    'listSources',
    'manifestName',
    'preparePlace',
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

it('keeps what knows this repository apart', () => {
  expect(Object.keys(workspace).sort()).toEqual([
    'fingerprintOf',
    'generateDocuments',
    'generateNormalized',
    'generateOutputs',
  ])
})
