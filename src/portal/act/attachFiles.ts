import 'server-only'
import type { PayloadRequest } from 'payload'
import { refusalIn } from '@/src/refusalIn'
import { attachFile } from '@/endpoints/operations/attachFile'
import { fileLimitsOf } from '@/media/limits'
import type { FormFile } from '@/media/receive/formFiles'
import { readWords, words } from '../words'
import { Refused } from './refused'

type Target = {
  req: PayloadRequest
  ticketId: string
  messageId?: string
  files: readonly (File | FormFile)[]
}

const messageIn = (error: unknown) => {
  const { status, message, data } = error as {
    status?: number
    message?: string
    data?: { errors?: { message?: string }[] }
  }
  // To wait a little is said of the whole form, in the reader's language.
  return status && (status < 500 || status === 503 || status === 507) && status !== 429
    ? (data?.errors?.[0]?.message ?? message)
    : undefined
}

/** Attaches the files of a form. One that is refused refuses the form, and says which and why. */
export async function attachFiles({ req, ticketId, messageId, files }: Target) {
  if (files.length === 0) return
  const t = await words('files')
  const { perMessage } = await fileLimitsOf(req)
  if (files.length > perMessage) {
    throw new Refused({ files: t('tooMany', { count: perMessage, chosen: files.length }) })
  }
  for (const file of files) {
    try {
      await attachFile({ req, ticketId, messageId, file })
    } catch (error) {
      const reason = messageIn(error)
      if (!reason) throw error
      const why = refusalIn((await readWords()).language, reason)
      throw new Refused({
        files: `${t('refused', { name: file.name, reason: why })} ${t('again')}`,
      })
    }
  }
}
