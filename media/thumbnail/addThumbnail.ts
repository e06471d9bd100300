import { keepLoose } from '@/src/database/looseFiles'
import { inOneTransaction } from '@/src/database/transaction'
import { slugs } from '@/src/slugs'
import { createLocalReq, type Payload } from 'payload'
import { fileSizeCeiling } from '../limits'
import { dropStaged, type StagedFile, stageFile } from '../receive/stageFile'
import { rowOfFile } from '../rowOfFile'
import { chosenStore } from '../storage/chosenStore'
import { FileMissing } from '../storage/faults'
import { giveUpFile, storeFile } from '../storage/storeFile'
import { thumbnailName } from '../fileNames'
import { drawThumbnail } from './drawThumbnail'

/** The row says so in the transaction in which the bytes leave the list of loose files. */
async function keep(payload: Payload, id: string, key: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inOneTransaction(req, async () => {
    const { docs } = await payload.update({
      collection: slugs.attachments,
      where: { id: { equals: id } },
      data: { hasThumbnail: true },
      depth: 0,
      // The desk's own work: nobody is asking.
      overrideAccess: true,
      req,
    })
    if (docs.length === 0 || !(await keepLoose(req, key))) throw new Error('The file is gone.')
  })
}

let drawing: Promise<unknown> = Promise.resolve()

/** One after the other: a large picture takes much memory while it is drawn. */
function inTurn<Result>(draw: () => Promise<Result>): Promise<Result> {
  const mine = drawing.then(draw)
  drawing = mine.catch(() => undefined)
  return mine
}

/** Bytes that are gone do not come back, however often the job does. */
function unlessMissing(error: unknown): null {
  if (error instanceof FileMissing) return null
  throw error
}

/** Makes the small picture of a clean one. A picture that cannot be read goes without. */
export async function addThumbnail(payload: Payload, id: string): Promise<void> {
  const row = await rowOfFile(await createLocalReq({}, payload), id)
  if (row?.scanStatus !== 'clean' || row.hasThumbnail || !row.filename) return

  const bytes = await chosenStore().read(row.filename).catch(unlessMissing)
  if (!bytes) return
  const whole = await stageFile(bytes, row.name, fileSizeCeiling)
  let small: StagedFile | null = null
  try {
    small = await inTurn(() => drawThumbnail(whole.path, row.mimeType ?? ''))
    if (!small) return
    const key = thumbnailName(row.filename)
    await storeFile(payload, key, small, 'image/webp')
    await keep(payload, id, key).catch(async (error: unknown) => {
      await giveUpFile(payload, key)
      throw error
    })
  } finally {
    await dropStaged(whole)
    if (small) await dropStaged(small)
  }
}
