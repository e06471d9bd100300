import 'server-only'
import type { PayloadRequest } from 'payload'
import { attachStored, storeFormFile } from '@/src/operations/attachFile'
import { fileLimitsOf } from '@/media/limits'
import type { FormFile } from '@/media/receive/formFiles'
import { giveUpFile } from '@/media/storage/storeFile'
import type { StoredFile } from '@/src/domain/files'
import { readWords, words } from '../words'
import { reasonFor, Refused } from './refused'

/** Makes the rows of a form's files, with a ticket or a message. */
export type Attach = (target: { ticketId: string; messageId?: string }) => Promise<void>

type Say = Awaited<ReturnType<typeof sayings>>

/** Read before a transaction begins: the language is looked up with the person. */
async function sayings() {
  const [t, { language }] = await Promise.all([words('files'), readWords()])
  return {
    tooMany: (count: number, chosen: number) => t('tooMany', { count, chosen }),
    reasonFor: (error: unknown) => reasonFor(language, error),
    refused: (name: string, reason: string) => `${t('refused', { name, reason })} ${t('again')}`,
  }
}

/** A file that is refused refuses the form, and says which and why. */
async function forFile<Result>(say: Say, name: string, work: () => Promise<Result>) {
  try {
    return await work()
  } catch (error) {
    const reason = say.reasonFor(error)
    throw reason ? new Refused({ files: say.refused(name, reason) }) : error
  }
}

/**
 * Stores the files of a form, then acts: no transaction waits for a disk or for the network. Files
 * that no row stands for afterwards are given up, whatever came between.
 */
export async function withFiles<Result>(
  req: PayloadRequest,
  files: readonly (File | FormFile)[],
  act: (attach: Attach) => Promise<Result>,
): Promise<Result> {
  if (files.length === 0) return act(async () => undefined)
  const say = await sayings()
  const { perMessage } = await fileLimitsOf(req)
  if (files.length > perMessage) throw new Refused({ files: say.tooMany(perMessage, files.length) })

  const loose: { name: string; stored: StoredFile }[] = []
  let isKept = false
  try {
    for (const file of files) {
      const stored = await forFile(say, file.name, () => storeFormFile(req, file))
      loose.push({ name: file.name, stored })
    }
    const result = await act(async (target) => {
      for (const { name, stored } of loose) {
        await forFile(say, name, () => attachStored({ req, stored, ...target }))
      }
      isKept = true
    })
    if (isKept) loose.length = 0
    return result
  } finally {
    for (const { stored } of loose) await giveUpFile(req.payload, stored.key)
  }
}
