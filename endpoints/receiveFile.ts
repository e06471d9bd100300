import { fileLimitsOf } from '@/media/limits'
import { receiveForm } from '@/media/receive/receiveForm'
import { dropStaged, type StagedFile } from '@/media/receive/StagedFile'
import { limitConcurrency } from '@/src/concurrency/limitConcurrency'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'
import { requirePerson } from '@/src/operations/requirePerson'

type Received = { fields: ReadonlyMap<string, string>; file: StagedFile }

/**
 * Receives the form of a request and hands its file on; afterwards nothing of it is left on disk. A
 * slow line keeps nothing from the same person's other work, which a file joins when it is here.
 */
export async function receiveFile<Result>(
  req: PayloadRequest,
  use: (received: Received) => Promise<Result>,
): Promise<Result> {
  const { collection, id } = requirePerson(req)
  const who = `${collection} ${id}`
  const { sizeMax } = await fileLimitsOf(req)
  const { fields, file } = await limitConcurrency('receiving', who, () => receiveForm(req, sizeMax))
  if (!file) throw refuse(400, { ...refusal('file_missing'), field: 'file' })
  try {
    return await limitConcurrency('person', who, () => use({ fields, file }))
  } finally {
    await dropStaged(file)
  }
}
