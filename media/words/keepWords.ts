import { keepFileWords } from '@/src/database/fileWords'
import { inOneTransaction } from '@/src/database/transaction'
import { settingsOf } from '@/src/config/settingsOf'
import { createLocalReq, type Payload } from 'payload'
import { rowOfFile } from '../rowOfFile'
import { chosenStore } from '../storage/chosenStore'
import { FileMissing } from '../storage/faults'
import { wordsBounds } from './bounds'
import { readWords, type FoundWords } from './readWords'
import { wordsIn, type WordsKind } from './wordsIn'

async function found(key: string, kind: WordsKind): Promise<FoundWords | null> {
  try {
    return await readWords(() => chosenStore().read(key), kind)
  } catch (error) {
    // Bytes that are gone do not come back, however often the job does.
    if (error instanceof FileMissing) return null
    throw error
  }
}

/** Lets a clean file be found by its words, where the desk's settings say so. */
export async function keepWords(payload: Payload, id: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const row = await rowOfFile(req, id)
  const kind = wordsIn(row?.filename ?? '')
  if (row?.scanStatus !== 'clean' || !row.filename || !kind) return
  if (!(await settingsOf(req)).searchFileWords) return

  const isTooLarge = (row.filesize ?? 0) > wordsBounds.file
  const words = isTooLarge ? { state: 'stopped', text: '' } : await found(row.filename, kind)
  if (!words) return
  const writing = await createLocalReq({}, payload)
  await inOneTransaction(writing, () => keepFileWords(writing, id, words))
}
