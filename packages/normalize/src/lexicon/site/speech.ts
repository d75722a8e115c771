import { documents } from './documents.ts'
import { editors } from './editors.ts'
import { introductions } from './introductions.ts'
import { invitations } from './invitations.ts'
import { omissions } from './omissions.ts'
import { paths } from './paths.ts'
import { praisesAndEnds } from './praises-and-ends.ts'
import { sale } from './sale.ts'
import type { SiteSpeech } from './site-speech.ts'
import { stamps } from './stamps.ts'
import { terms } from './terms.ts'

/**
 * Terms of use, introductions and offers, as sites for documents set them before, behind and between texts: they speak of the text as a thing to be
 * uploaded, bought, fetched or read. Source: the pages of Chinese document-sharing sites and collections of model texts.
 */
export const siteSpeech: readonly SiteSpeech[] = [
  ...editors,
  ...sale,
  ...omissions,
  ...terms,
  ...introductions,
  ...invitations,
  ...documents,
  ...paths,
  ...stamps,
  ...praisesAndEnds,
]
