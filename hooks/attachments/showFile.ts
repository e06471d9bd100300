import { env } from '@/src/env'
import type { Attachment } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { CollectionAfterReadHook, FieldHook } from 'payload'

/** Stored under a name of chance; people see the name they gave. The address keeps the former. */
export const showGivenName: CollectionAfterReadHook = ({ doc }) =>
  typeof doc.name === 'string' ? { ...doc, filename: doc.name } : doc

type Shown = Pick<Attachment, 'id' | 'hasThumbnail' | 'scanStatus'>

/** The address of a small picture of the file; null where there is none or it may not be opened. */
export const thumbnailOf = ({ id, hasThumbnail, scanStatus }: Shown): string | null =>
  hasThumbnail && scanStatus === 'clean'
    ? `${env.APP_URL}/api/${slugs.attachments}/${id}/thumbnail`
    : null

export const showThumbnail: FieldHook<Attachment, string | null> = ({ originalDoc }) =>
  originalDoc ? thumbnailOf(originalDoc) : null
