import { inspectFile } from '@/media/inspectFile'
import { storedName } from '@/media/storedName'
import { wrongField } from '@/hooks/wrongField'
import { slugs } from '@/src/slugs'
import type { CollectionBeforeOperationHook } from 'payload'

/** Before anything is stored: one real file, of a kind we take, by its name and by its bytes. */
export const inspectUpload: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation !== 'create') return

  const { file } = req
  // Payload would fetch an address given in place of a file; nothing is fetched for anybody.
  if (!file) throw wrongField(slugs.attachments, 'file', 'Choose a file to attach.')

  const verdict = await inspectFile(file)
  if (!verdict.ok) throw wrongField(slugs.attachments, 'file', verdict.message)

  req.context.uploadName = verdict.name
  req.file = { ...file, name: storedName(verdict.extension), mimetype: verdict.mimeType }
}
