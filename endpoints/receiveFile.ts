import { fileLimitsOf } from '@/media/limits'
import { receiveForm } from '@/media/receive/receiveForm'
import { dropStaged, type StagedFile } from '@/media/receive/stageFile'
import { limitConcurrency } from '@/src/concurrency/limitConcurrency'
import { refusal } from '@/src/domain/refusal'
import { personKey } from '@/src/operations/requirePerson'
import { refuse } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'

type Received = { fields: ReadonlyMap<string, string>; file: StagedFile }

/** Receives the form of a request and hands its file on; afterwards nothing of it is left on disk. */
export async function receiveFile<Result>(
  req: PayloadRequest,
  use: (received: Received) => Promise<Result>,
): Promise<Result> {
  return limitConcurrency('receiving', personKey(req), async () => {
    const { sizeMax } = await fileLimitsOf(req)
    const { fields, file } = await receiveForm(req, sizeMax)
    if (!file) throw refuse(400, { ...refusal('file_missing'), field: 'file' })
    try {
      return await use({ fields, file })
    } finally {
      await dropStaged(file)
    }
  })
}
