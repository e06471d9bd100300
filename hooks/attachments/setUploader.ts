import { actorOf } from '../actorOf'
import { isScanned } from '@/media/scan/scannerState'
import { idOf } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import type { Attachment } from '@/src/payload-types'
import { storedFileOf, ticketOf } from '@/src/requestContext'
import { refuse } from '@/src/words/refuse'
import type { CollectionBeforeValidateHook } from 'payload'

/** Without a scanner configured a file is clean as soon as it is stored. */
export const setUploader: CollectionBeforeValidateHook<Attachment> = ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  if (ticketOf(req, idOf(data.ticket)).status === 'closed') {
    throw refuse(409, { ...refusal('ticket_closed_for_files'), field: 'ticket' })
  }
  const { reference } = actorOf(req)
  const { key, ...file } = storedFileOf(req)
  return {
    ...data,
    ...(reference ? { uploadedBy: reference } : {}),
    ...file,
    filename: key,
    scanStatus: isScanned() ? 'pending' : 'clean',
  }
}
