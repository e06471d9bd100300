import { env } from '@/src/env'
import type { Attachment } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { FieldHook } from 'payload'

/** The address of a small picture of the file; null where there is none or it may not be opened. */
export const showThumbnail: FieldHook<Attachment, string | null> = ({ originalDoc }) =>
  originalDoc?.hasThumbnail && originalDoc.scanStatus === 'clean'
    ? `${env.APP_URL}/api/${slugs.attachments}/${originalDoc.id}/thumbnail`
    : null
