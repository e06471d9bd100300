import { eraseWrittenFiles } from '@/media/articleFiles/articleFileStore'
import { articlePixelsMax } from '@/media/articleFiles/pictureSizes'
import { mayStandInArticle } from '@/media/articleFiles/takenTypes'
import { inspectFile } from '@/media/inspect/inspectFile'
import { fileLimitsOf } from '@/media/limits'
import type { StagedFile } from '@/media/receive/stageFile'
import { isScanned } from '@/media/scan/scannerState'
import { StoreDown } from '@/media/storage/faults'
import { storedName } from '@/media/fileNames'
import { refusal } from '@/src/domain/refusal'
import { withInspectedFile } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import { readFile } from 'node:fs/promises'
import { APIError, type PayloadRequest } from 'payload'

type Added = { req: PayloadRequest; file: StagedFile; alt: string | null }

const wrong = (reason: ReturnType<typeof refusal>) => wrongField(slugs.articleFiles, 'file', reason)

async function inspected(req: PayloadRequest, file: StagedFile) {
  const { groups } = await fileLimitsOf(req)
  const verdict = await inspectFile(file, { groups, isScanned: isScanned() })
  if (!verdict.ok) throw wrong(verdict.refusal)
  const { extension, name, picture } = verdict
  if (!mayStandInArticle(extension, groups))
    throw wrong(refusal('file_kind', { ending: extension }))
  if (picture && picture.width * picture.height > articlePixelsMax) {
    throw wrong(refusal('file_pixels', { name, most: articlePixelsMax / 1_000_000 }))
  }
  return verdict
}

/** The row, and what is stored already; where the store is away, the row at least. */
async function eraseHalfOf(req: PayloadRequest, key: string) {
  const where = { filename: { equals: key } }
  await req.payload
    .delete({
      collection: slugs.articleFiles,
      where,
      depth: 0,
      disableTransaction: true,
      // Agents may add files and not take others' away; this one was never there.
      overrideAccess: true,
      req,
    })
    .catch(() => null)
  await req.payload.db.deleteMany({ collection: slugs.articleFiles, where, req })
  await eraseWrittenFiles(key)
}

/**
 * Makes a row of a file that has arrived, as the caller: Payload draws the sizes and stores all of it.
 * Without a transaction, since a store over the network is waited for; what fails leaves neither row nor bytes.
 */
export async function addArticleFile({ req, file, alt }: Added) {
  const { name, extension, mimeType } = await inspected(req, file)
  const key = storedName(extension)
  try {
    return await withInspectedFile(req, name, async () =>
      req.payload.create({
        collection: slugs.articleFiles,
        data: { alt },
        file: { data: await readFile(file.path), mimetype: mimeType, name: key, size: file.size },
        depth: 0,
        disableTransaction: true,
        overrideAccess: false,
        user: req.user,
        req,
      }),
    )
  } catch (error) {
    await eraseHalfOf(req, key)
    throw error instanceof APIError ? error : new StoreDown(error)
  }
}
