import { actorOf } from '../actorOf'
import { ticketOf } from '../ticketOf'
import { storedFileOf } from '@/media/StoredFile'
import { isScanned } from '@/media/scan/isScanned'
import type { Attachment } from '@/src/payload-types'
import { type CollectionBeforeValidateHook, APIError } from 'payload'

/** Without a scanner configured a file is clean as soon as it is stored. */
export const setUploader: CollectionBeforeValidateHook<Attachment> = ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  if (ticketOf(req).status === 'closed') {
    throw new APIError(
      'This ticket is closed. Reopen it before you add files.',
      409,
      { field: 'ticket' },
      true,
    )
  }
  const { reference } = actorOf(req)
  const { key, ...file } = storedFileOf(req) ?? { key: '' }
  return {
    ...data,
    ...(reference ? { uploadedBy: reference } : {}),
    ...file,
    filename: key,
    scanStatus: isScanned() ? 'pending' : 'clean',
  }
}
