import { databaseAnswers } from '@/src/database/databaseAnswers'
import { mailServerAnswers } from '@/src/mail/mailServerAnswers'
import { workerSeenAt } from '@/src/jobs/workerSeenAt'
import { storageTakesFiles } from '@/media/storage/chosenStore'
import { scannerNow } from '@/media/scan/scannerState'
import { databaseIsDown } from '@/src/health/databaseIsDown'
import type { Endpoint, Payload } from 'payload'
import { inTime, type Word } from './inTime'

/** Milliseconds. */
const workerSilence = 30_000

async function databaseWord(payload: Payload): Promise<Word> {
  // What is known needs no asking.
  if (databaseIsDown()) return 'down'
  return (await databaseAnswers(payload)) ? 'ok' : 'down'
}

async function workerWord(payload: Payload): Promise<Word> {
  if (databaseIsDown()) return 'down'
  const seen = await workerSeenAt(payload)
  return seen !== null && Date.now() - seen.getTime() < workerSilence ? 'ok' : 'down'
}

/** What is wrong with a scanner that is down is for the log: an operator can do something about it. */
async function scannerWord(payload: Payload): Promise<Word> {
  const scanner = await scannerNow()
  if (scanner.state === 'down') payload.logger.warn(scanner.trouble)
  return scanner.state
}

const askDatabase = inTime(databaseWord)
const askStorage = inTime(async () => {
  await storageTakesFiles()
  return 'ok'
})
const askMail = inTime(async () => ((await mailServerAnswers()) ? 'ok' : 'down'))
const askScanner = inTime(scannerWord)
const askWorker = inTime(workerWord)

/**
 * 200 when everything the desk needs is there, else 503; each part in one word, and whatever hangs,
 * within three seconds.
 */
export const ready: Endpoint = {
  path: '/desk/ready',
  method: 'get',
  handler: async ({ payload }) => {
    const [database, storage, mail, scanner, worker] = await Promise.all([
      askDatabase(payload),
      askStorage(payload),
      askMail(payload),
      askScanner(payload),
      askWorker(payload),
    ])
    const parts = { database, storage, mail, scanner, worker }
    const isReady = !Object.values(parts).includes('down')
    return Response.json(
      { status: isReady ? 'ok' : 'down', ...parts },
      { status: isReady ? 200 : 503 },
    )
  },
}
