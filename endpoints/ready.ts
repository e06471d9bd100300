import { databaseAnswers } from '@/src/database/databaseAnswers'
import { mailServerAnswers } from '@/src/mail/mailServerAnswers'
import { workerSeenAt } from '@/src/jobs/workerSeenAt'
import { chosenStore } from '@/media/storage/chosenStore'
import { scannerState } from '@/media/scan/scannerState'
import type { Endpoint, Payload } from 'payload'

const workerSilence = 60_000

const holds = async (check: () => Promise<boolean>) => {
  try {
    return (await check()) ? 'ok' : 'down'
  } catch {
    return 'down'
  }
}

/** What is wrong with a scanner that is down is for the log: an operator can do something about it. */
async function scannerWord(payload: Payload) {
  const scanner = await scannerState()
  if (scanner.state === 'down') payload.logger.warn(scanner.trouble)
  return scanner.state
}

/** 200 when everything the desk needs is there, else 503; each part in one word. */
export const ready: Endpoint = {
  path: '/desk/ready',
  method: 'get',
  handler: async ({ payload }) => {
    const [database, storage, mail, scanner, worker] = await Promise.all([
      holds(() => databaseAnswers(payload)),
      holds(async () => {
        await chosenStore().check()
        return true
      }),
      holds(mailServerAnswers),
      scannerWord(payload),
      holds(async () => {
        const seen = await workerSeenAt(payload)
        return seen !== null && Date.now() - seen.getTime() < workerSilence
      }),
    ])
    const parts = { database, storage, mail, scanner, worker }
    const isReady = !Object.values(parts).includes('down')
    return Response.json(
      { status: isReady ? 'ok' : 'down', ...parts },
      { status: isReady ? 200 : 503 },
    )
  },
}
