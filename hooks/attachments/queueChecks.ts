import { wordsIn } from '@/media/words/wordsIn'
import { thumbnailTypes } from '@/media/fileTypes'
import { queueJob } from '@/src/jobs/queue'
import type { Attachment } from '@/src/payload-types'
import type { CollectionAfterChangeHook } from 'payload'

/** A new file is scanned; a picture that was found clean gets a small one, of a text its words are read. */
export const queueChecks: CollectionAfterChangeHook<Attachment> = async ({
  doc: { id, filename, mimeType, scanStatus },
  operation,
  previousDoc,
  req,
}) => {
  const isNew = operation === 'create'
  const input = { attachment: id }
  if (isNew && scanStatus === 'pending') await queueJob(req, 'scanFile', input, id)

  const isCleared = scanStatus === 'clean' && (isNew || previousDoc.scanStatus !== 'clean')
  if (isCleared && thumbnailTypes.has(mimeType ?? '')) {
    await queueJob(req, 'makeThumbnail', input, id)
  }
  if (isCleared && wordsIn(filename ?? '')) await queueJob(req, 'readWords', input, id)
}
