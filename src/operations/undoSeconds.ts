import { asStaff } from '@/access/people'
import { settingsOf } from '@/src/config/settingsOf'
import type { PayloadRequest } from 'payload'

/** How long what the caller sends waits, so that they can take it back: as they like it, else as the
 * desk has it. */
export async function undoSeconds(req: PayloadRequest): Promise<number> {
  const own = asStaff(req.user)?.undoSendSeconds
  return own ?? (await settingsOf(req)).undoSendSeconds
}
